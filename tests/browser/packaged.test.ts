import { afterEach, describe, expect, test, vi } from 'vitest';
import { PackageFault, readSheet, readTexts } from '../../lib/browser/packaged';
import { loadEvidence, loadScreen } from '../../lib/browser/popup/load';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listedOf, realSheet, textsIn } from '../fixtures/listed';

afterEach(() => vi.unstubAllGlobals());

/** Packaged files by path; what is not among them is missing. */
function pack(files: Record<string, unknown>): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const path = new URL(url).pathname;
    if (!(path in files)) throw new TypeError('Failed to fetch');
    return new Response(typeof files[path] === 'string' ? String(files[path]) : JSON.stringify(files[path]));
  });
}

test('a missing file is named', async () => {
  pack({});
  await expect(readSheet('fal')).rejects.toThrow('/vendors/fal.json is missing');
});

test('a damaged file is named', async () => {
  pack({ '/texts/en.json': '{"half":' });
  await expect(readTexts('en')).rejects.toBeInstanceOf(PackageFault);
});

describe('the popup', () => {
  const answer = (value: unknown) =>
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(value as never);
  const fal = realSheet('fal');
  const route = { to: 'vendor', id: 'fal' } as const;

  test('shows the vendor with its sheet', async () => {
    pack({ '/texts/en.json': textsIn('en'), '/vendors/fal.json': fal });
    answer(listedOf(fal));
    expect(await loadScreen(route, 'en')).toMatchObject({ kind: 'vendor', found: true });
    expect(await loadEvidence('fal')).toMatchObject({ fault: null, sheet: { id: 'fal' } });
  });

  test('shows the verdict where the sheet is missing, and names the file', async () => {
    pack({ '/texts/en.json': textsIn('en') });
    answer(listedOf(fal));
    expect(await loadScreen(route, 'en')).toMatchObject({ kind: 'vendor' });
    expect(await loadEvidence('fal')).toMatchObject({ fault: '/vendors/fal.json', sheet: undefined });
  });

  test('says which part is missing where nothing can be shown', async () => {
    pack({});
    answer(listedOf(fal));
    expect(await loadScreen(route, 'en')).toEqual({ kind: 'broken', file: '/texts/en.json' });
  });

  test('says that there is no such vendor', async () => {
    pack({ '/texts/en.json': textsIn('en') });
    answer({ status: 'unlisted' });
    expect(await loadScreen(route, 'en')).toMatchObject({ kind: 'search', reason: 'unknown-id' });
  });

  test.each([
    ['https://example.com/x', 'unlisted', 'example.com'],
    ['chrome://version/', 'not-web', ''],
    [undefined, 'not-web', ''],
  ])('at %s it says %s', async (url, reason, hostname) => {
    pack({ '/texts/en.json': textsIn('en') });
    answer({ status: 'unlisted' });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ url }] as never);
    expect(await loadScreen({ to: 'tab' }, 'en')).toMatchObject({ kind: 'search', reason, hostname });
  });
});
