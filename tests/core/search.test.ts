import { describe, expect, test } from 'vitest';
import { makeSearch, nearest, type VendorEntry } from '../../lib/core/search';
import { sheets } from '../fixtures/methodology/data';

const entries: VendorEntry[] = sheets.map(({ id, name, sites, provider, categories }) => ({
  id,
  name,
  hosts: sites.map(({ host, path = '' }) => host + path),
  provider: provider.name,
  categories,
  verdict: 'conditional',
}));
const search = makeSearch(entries);

describe('search finds first', () => {
  test.each([
    ['fal', 'fal'],
    ['fal.ai', 'fal'],
    ['FAL', 'fal'],
    ['chatgpt', 'chatgpt'],
    ['ChatGTP', 'chatgpt'],
    ['midjurney', 'midjourney'],
    ['hugingface', 'hugging-face'],
    ['hugging face', 'hugging-face'],
    ['antropic', 'anthropic-api'],
    ['slak', 'slack'],
    ['zoom', 'zoom'],
    ['nextclod', 'nextcloud'],
    ['deepl', 'deepl'],
    ['deepseek', 'deepseek'],
    ['github copilot', 'github-copilot'],
    ['mistral', 'mistral-api'],
    ['Features & Labels', 'fal'],
    ['le chat', 'mistral-le-chat'],
  ])('%s: %s', (query, id) => {
    expect(search(query)[0]?.id).toBe(id);
  });
});

test.each(['', '   ', '\t'])('%j finds nothing', (query) => {
  expect(search(query)).toEqual([]);
});

test.each(['qqqqqqqq', '…', '%%%', '(', 'a'.repeat(500)])('%j breaks nothing', (query) => {
  expect(Array.isArray(search(query))).toBe(true);
});

test('gives at most 20', () => {
  expect(search('a').length).toBeLessThanOrEqual(20);
});

test('marks over letters make no difference', () => {
  expect(search('fàl')[0]?.id).toBe('fal');
});

test('every vendor is found by its own name', () => {
  expect(entries.filter((entry) => !search(entry.name).includes(entry)).map(({ name }) => name)).toEqual([]);
});

test('every vendor is found by its main host', () => {
  expect(
    entries.filter((entry) => !search(entry.hosts[0] ?? '').includes(entry)).map(({ hosts }) => hosts[0]),
  ).toEqual([]);
});

test.each(['nonsense', 'chatgptt5', 'falx'])('something near is named for %s', (query) => {
  expect(nearest(query, entries).length).toBeGreaterThan(0);
});

describe('a search for all that fits', () => {
  const made = (id: string, name: string, words = '') => ({
    id,
    name,
    hosts: [`${id}.example`],
    provider: '',
    words,
  });
  const all = makeSearch(
    [
      made('rest', 'Painter', 'Image generation Bildgenerierung'),
      made('within', 'The Bild'),
      made('begins', 'Bildwerk'),
      made('typed', 'Bild'),
      ...Array.from({ length: 1200 }, (_, i) => made(`many-${i}`, `Many ${i}`)),
    ],
    Infinity,
  );
  const ids = (query: string) => all(query).map(({ id }) => id);

  test('gives names as typed, names that begin so, names with it, then the rest', () => {
    expect(ids('bild')).toEqual(['typed', 'begins', 'within', 'rest']);
  });

  test('gives more than the usual 20', () => expect(ids('many')).toHaveLength(1200));

  test.each(['image generation', 'Generation Image', 'Bildgenerierung', 'bildgenerirung'])(
    'finds what a vendor does by %s',
    (query) => expect(ids(query)).toEqual(['rest']),
  );
});
