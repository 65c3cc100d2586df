import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { today } from '../../../lib/browser/clock';
import * as journal from '../../../lib/browser/journal';
import { loadEvidence, loadScreen } from '../../../lib/browser/popup/load';
import { fakePage, packagedFiles, serve } from '../page-files';

const { tick } = journal;
vi.mock('../../../lib/browser/journal', { spy: true });

const vendor = { to: 'vendor', id: 'fal' } as const;

beforeEach(() => serve(packagedFiles()));
afterEach(() => vi.unstubAllGlobals());

const atTab = (url: string) => vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ url }] as never);

test('the active tab is asked for by its address, without query and hash', async () => {
  const { sendMessage } = fakePage();
  atTab('https://docs.fal.ai/x?q=1#y');
  expect(await loadScreen({ to: 'tab' }, 'en')).toMatchObject({
    kind: 'vendor',
    found: false,
    today: today(),
  });
  const address = { hostname: 'docs.fal.ai', pathname: '/x' };
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'assess', address });
});

test('a vendor is asked for by its id', async () => {
  const { sendMessage } = fakePage();
  expect(await loadScreen(vendor, 'en')).toMatchObject({ kind: 'vendor', found: true });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'assess', id: 'fal' });
});

test('the answer of a vendor reads neither sheet nor journal', async () => {
  fakePage();
  const { '/texts/en.json': texts } = packagedFiles();
  serve({ '/texts/en.json': texts });
  expect(await loadScreen(vendor, 'en')).toMatchObject({ complete: false, sheet: undefined, fault: null });
  expect(journal.readTicks).not.toHaveBeenCalled();
});

test('what stands below it reads both', async () => {
  expect(await loadEvidence('fal')).toMatchObject({ complete: true, sheet: { id: 'fal' }, fault: null });
  expect(journal.readTicks).toHaveBeenCalledExactlyOnceWith('fal');
});

test('the search asks nobody, and has the words of the verdicts', async () => {
  const { sendMessage } = fakePage();
  expect(await loadScreen({ to: 'search' }, 'de')).toMatchObject({
    kind: 'search',
    reason: 'asked',
    hostname: '',
    verdicts: { suitable: { label: 'Geeignet' } },
  });
  expect(sendMessage).not.toHaveBeenCalled();
});

test('a page of the browser itself is not asked about', async () => {
  const { sendMessage } = fakePage();
  atTab('chrome://extensions/');
  expect(await loadScreen({ to: 'tab' }, 'en')).toMatchObject({ reason: 'not-web', hostname: '' });
  expect(sendMessage).not.toHaveBeenCalled();
});

describe('what the reader chose before', () => {
  test.each<[stored: Record<string, unknown>, screen: object]>([
    [{}, { plan: null, chipHidden: false }],
    [{ plans: { fal: 'Enterprise' } }, { plan: 'Enterprise' }],
    [{ plans: { fal: '' } }, { plan: '' }],
    [{ plans: { fal: 'Gone' } }, { plan: null }],
    [{ plans: { slack: 'Enterprise' } }, { plan: null }],
    [{ hidden: ['fal'] }, { chipHidden: true }],
    [{ hidden: ['slack'] }, { chipHidden: false }],
    [{ chipSize: 'off' }, { chipHidden: true }],
    [{ chipSize: 'dot' }, { chipHidden: false }],
    [
      { chipSize: 7, hidden: 'fal', plans: null },
      { plan: null, chipHidden: false },
    ],
  ])('%j shows %j', async (settings, screen) => {
    fakePage();
    await fakeBrowser.storage.local.set(settings);
    expect(await loadScreen(vendor, 'en')).toMatchObject(screen);
  });

  test('the ticks of this vendor, and of no other', async () => {
    await tick({ vendor: 'fal', step: 'C-DPO', on: '2026-11-01' });
    await tick({ vendor: 'slack', step: 'C-SCC-TIA', on: '2026-11-02' });
    expect(await loadEvidence('fal')).toMatchObject({ ticks: { 'C-DPO': '2026-11-01' }, unsaved: false });
  });
});

describe('what fails', () => {
  test('a worker that does not answer is told, and no missing file', async () => {
    fakePage().sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    expect(await loadScreen(vendor, 'en')).toEqual({ kind: 'broken', file: null });
  });

  test('a missing file is told of before a slow worker answers, and leaves no loose end', async () => {
    const { sendMessage } = fakePage();
    sendMessage.mockImplementation(() => new Promise((done) => setTimeout(done, 50, { status: 'unlisted' })));
    const loose = vi.fn<() => void>();
    process.on('unhandledRejection', loose);
    serve({});
    expect(await loadScreen(vendor, 'en')).toEqual({ kind: 'broken', file: '/texts/en.json' });
    process.off('unhandledRejection', loose);
    expect(loose).not.toHaveBeenCalled();
  });
});
