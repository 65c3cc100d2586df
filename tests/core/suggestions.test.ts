import { expect, test } from 'vitest';
import { readSiteIndex, siteLines } from '../../lib/core/match';
import { makeSearch, type VendorEntry } from '../../lib/core/search';
import { suggestionsFor } from '../../lib/core/suggestions';
import { sheets } from '../fixtures/methodology/data';

const entries: VendorEntry[] = sheets.map(({ id, name, sites, provider, categories }) => ({
  id,
  name,
  hosts: sites.map(({ host }) => host),
  provider: provider.name,
  categories,
  verdict: 'conditional',
}));
const index = readSiteIndex(siteLines(sheets));
const ids = (typed: string) =>
  suggestionsFor(typed, makeSearch(entries), { index, entries }).map(({ id }) => id);

test.each([
  ['fal', 'fal'],
  ['docs.fal.ai', 'fal'],
  ['https://github.com/features/copilot', 'github-copilot'],
  ['chatgtp', 'chatgpt'],
])('%s suggests %s first', (typed, id) => expect(ids(typed)[0]).toBe(id));

test('no more than six, and none twice', () => {
  const found = ids('google.com');
  expect(found.length).toBeLessThanOrEqual(6);
  expect(new Set(found).size).toBe(found.length);
});

test('nothing typed suggests nothing', () => expect(ids('')).toEqual([]));
