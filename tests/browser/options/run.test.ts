import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as journal from '../../../lib/browser/journal';
import { runOptions } from '../../../lib/browser/options/run';
import type { OptionsActs, OptionsView } from '../../../lib/core/options-view';
import { fakePage, packagedFiles, refuseToStore, serve } from '../page-files';

vi.mock('../../../lib/browser/journal', { spy: true });

beforeEach(() => serve(packagedFiles()));
afterEach(() => vi.unstubAllGlobals());

/** Runs the options page; `view()` is what is on screen now. */
async function open(granted: string[] = []) {
  const page = fakePage(granted);
  const drawn: { view: OptionsView; acts: OptionsActs }[] = [];
  await runOptions((view, acts) => void drawn.push({ view, acts }));
  const last = () => {
    const now = drawn.at(-1);
    if (!now) throw new Error('Nothing was drawn.');
    return now;
  };
  return { ...page, acts: last().acts, view: () => last().view };
}

const stored = () => fakeBrowser.storage.local.get();
const store = (settings: Record<string, unknown>) => fakeBrowser.storage.local.set(settings);

test('gathers settings, names, ticks and what the dataset is', async () => {
  await store({ chipSize: 'dot', hidden: ['fal', 'gone'], plans: { slack: '' } });
  await journal.tick({ vendor: 'fal', step: 'A', on: '2026-11-24' });
  await journal.tick({ vendor: 'fal', step: 'B', on: '2026-11-24' });
  expect((await open(['*://*.fal.ai/*'])).view()).toEqual({
    access: { allowed: 1, total: 2, missing: ['*://*.slack.com/*'] },
    chipSize: 'dot',
    searchKey: true,
    hidden: [
      { id: 'fal', name: 'fal' },
      { id: 'gone', name: 'gone' },
    ],
    plans: [{ id: 'slack', name: 'Slack', plan: '' }],
    ticks: { steps: 2, vendors: 1 },
    broken: [],
    unsaved: false,
    about: {
      datasetDate: '2026-11-24',
      vendors: 2,
      methodology: '4.1',
      version: '0.1.0',
      sources: [{ name: 'Wayback Machine', documents: 12 }],
    },
  });
});

test('a journal that cannot be read does not take the page down', async () => {
  vi.mocked(journal.readAllTicks).mockRejectedValueOnce(new Error('no'));
  expect((await open()).view().ticks).toBeNull();
});

describe('an act', () => {
  const before = { hidden: ['fal', 'slack'], plans: { fal: 'Enterprise', slack: '' }, chipSize: 'pill' };

  test.each([
    ['sets the size', (acts: OptionsActs) => acts.setChipSize('off'), { chipSize: 'off' }],
    ['turns the key off', (acts: OptionsActs) => acts.setSearchKey(false), { searchKey: false }],
    ['shows the chip at a vendor', (acts: OptionsActs) => acts.showChipAt('fal'), { hidden: ['slack'] }],
    ['forgets a plan', (acts: OptionsActs) => acts.forgetPlan('slack'), { plans: { fal: 'Enterprise' } }],
  ])('%s, keeps the rest and draws again', async (_, act, changed) => {
    await store(before);
    const { acts, view } = await open();
    act(acts);
    await expect.poll(stored).toEqual({ ...before, ...changed });
    await expect.poll(() => view().hidden.length).toBe('hidden' in changed ? 1 : 2);
  });

  test('two in one go do not undo each other', async () => {
    await store(before);
    const { acts } = await open();
    acts.showChipAt('fal');
    acts.showChipAt('slack');
    await expect.poll(stored).toEqual({ ...before, hidden: [] });
  });

  test.each([
    ['a change', (acts: OptionsActs) => acts.setChipSize('off')],
    ['a reset', (acts: OptionsActs) => acts.resetBroken()],
  ])('%s that the browser refuses to store is told of', async (_, act) => {
    const { acts, view } = await open();
    refuseToStore();
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('QUOTA_BYTES'));
    act(acts);
    await expect.poll(() => view().unsaved).toBe(true);
  });

  test('a reset puts the default in place of what was damaged, and leaves the rest', async () => {
    await store({ chipSize: 'huge', hidden: ['fal'] });
    const { acts, view } = await open();
    expect(view()).toMatchObject({ broken: ['chipSize'], chipSize: 'pill' });
    acts.resetBroken();
    await expect.poll(() => view().broken).toEqual([]);
    expect(await stored()).toEqual({ hidden: ['fal'] });
  });
});

describe('site access', () => {
  test('is asked for within the click itself, for what is missing', async () => {
    const { acts, permissions } = await open(['*://*.fal.ai/*']);
    acts.allow();
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.slack.com/*'] });
  });

  test('is given back whole', async () => {
    const { acts, permissions } = await open(['*://*.fal.ai/*', 'https://other.example/*']);
    acts.dropAccess();
    await expect
      .poll(() => permissions.remove.mock.calls)
      .toEqual([[{ origins: ['*://*.fal.ai/*', 'https://other.example/*'] }]]);
  });

  test('is shown as it stands after a change elsewhere', async () => {
    const { grant, view } = await open();
    grant(['<all_urls>']);
    await expect.poll(() => view().access).toEqual({ allowed: 2, total: 2, missing: [] });
  });
});
