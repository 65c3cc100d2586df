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
    ['mistral', 'mistral-le-chat'],
    ['Features & Labels', 'fal'],
    ['le chat', 'mistral-le-chat'],
    ['google gemini', 'gemini'],
    ['x', 'x'],
    ['twitter', 'x'],
    ['xai', 'grok'],
    ['jira', 'atlassian'],
    ['git hub', 'github'],
    ['github', 'github'],
    ['open ai', 'openai-api'],
    ['chat gpt', 'chatgpt'],
    ['whats app', 'whatsapp'],
    ['falai', 'fal'],
    ['tldv', 'tldv'],
    ['tl;dv', 'tldv'],
    ['sendinblue', 'brevo'],
    ['teams microsoft', 'microsoft-teams'],
    ['gpt', 'chatgpt'],
    ['tube', 'youtube'],
    ['docs.fal.ai', 'fal'],
    ['https://www.fal.ai/models?x', 'fal'],
    ['chat.openai.com', 'chatgpt'],
    ['github.com/features/copilot', 'github-copilot'],
    ['https://github.com/de/features/copilot', 'github-copilot'],
    ['t.me', 'telegram'],
    ['fal.a', 'fal'],
    ['copilot.micro', 'microsoft-copilot'],
    ['-fal', 'fal'],
    ['"fal"', 'fal'],
    ['  Fal  ', 'fal'],
    ['Ｆal', 'fal'],
    ['Ötter', 'otter-ai'],
  ])('%s: %s', (query, id) => {
    expect(search(query)[0]?.id).toBe(id);
  });
});

describe('one mistake per word is forgiven', () => {
  test.each([
    ['midjurney', 'midjourney', 'a missing letter'],
    ['figmma', 'figma', 'a letter too many'],
    ['dropbix', 'dropbox', 'another letter'],
    ['notoin', 'notion', 'two swapped'],
    ['acnva', 'canva', 'the first two swapped'],
    ['hatgpt', 'chatgpt', 'the first missing'],
    ['xslack', 'slack', 'one before the first'],
    ['kanva', 'canva', 'another first'],
    ['figmaa', 'figma', 'one behind the last'],
    ['pita', 'pika', 'in four letters'],
    ['müro', 'miro', 'a mark on another letter'],
    ['micrsoft teems', 'microsoft-teams', 'in each of two words'],
    ['whatz app', 'whatsapp', 'in one word written as two'],
    ['trelo', 'atlassian', 'in a host'],
    ['mdijour', 'midjourney', 'in a beginning'],
    ['antropic', 'anthropic-api', 'the name before the provider'],
  ])('%s means %s: %s', (query, id) => expect(search(query)[0]?.id).toBe(id));

  test.each(['pka', 'mdijuorney', 'slcka', 'pkia dropbxo nothing'])('but not %s', (query) => {
    expect(search(query)).toEqual([]);
  });

  test('wherever it is in a name', () => {
    const some = entries.filter((_, i) => i % 4 === 0);
    const lost = some.flatMap((entry) =>
      mistyped(entry.name.toLowerCase()).filter((query) => !search(query).includes(entry)),
    );
    expect(lost).toEqual([]);
  });

  test('and only where nothing fits as typed', () => {
    expect(search('wire').map(({ id }) => id)).toEqual(['wire']);
  });
});

/** A one-word name with one letter missing, doubled, replaced, and swapped with the next, in each place. */
function mistyped(name: string): string[] {
  if (!/^[a-z]{5,}$/.test(name)) return [];
  return [...name].flatMap((letter, i) => {
    const [before, after] = [name.slice(0, i), name.slice(i + 1)];
    return [
      before + after,
      before + letter + letter + after,
      `${before}q${after}`,
      before + after.charAt(0) + letter + after.slice(1),
    ];
  });
}

test('an exact name comes before names that begin so, then hosts, then names with it', () => {
  const made = (id: string, name: string, host: string) => ({ id, name, hosts: [host], provider: '' });
  const found = makeSearch([
    made('within', 'The Acme', 'a.example'),
    made('host', 'Other', 'acme.example/x'),
    made('label', 'Another', 'docs.acme-tools.example'),
    made('longer', 'Acme Tools', 'b.example'),
    made('shorter', 'Acmes', 'c.example'),
    made('exact', 'Àcme (formerly Base)', 'd.example'),
    made('provider', 'Far', 'e.example'),
  ]);
  expect(found('acme').map(({ id }) => id)).toEqual([
    'exact',
    'shorter',
    'longer',
    'host',
    'label',
    'within',
  ]);
});

test('words that begin so come before words with it, and two letters are looked for at beginnings alone', () => {
  const made = (id: string, provider: string) => ({ id, name: 'Other', hosts: [`${id}.example`], provider });
  const found = makeSearch([made('within', 'Subacme Tools'), made('begins', 'Tools of Acme')]);
  expect(found('acme tools').map(({ id }) => id)).toEqual(['begins', 'within']);
  expect(found('ac').map(({ id }) => id)).toEqual(['begins']);
  const { length } = makeSearch([{ name: 'Subacme', hosts: [], provider: '' }])('ac');
  expect(length).toBe(0);
});

test.each(['müllers straße', 'mullers strasse', 'MÜLLERS STRASSE'])(
  '%s is found however it is written',
  (query) => {
    expect(makeSearch([{ name: 'Other', hosts: [], provider: 'Müllers Straße' }])(query)).toHaveLength(1);
  },
);

test('the ending of a host counts less than a name with a word that begins so', () => {
  const made = (id: string, name: string, host: string) => ({ id, name, hosts: [host], provider: '' });
  const found = makeSearch([
    made('ending', 'Zebra', 'zebra.co.uk'),
    made('name', 'The Cobra', 'snake.example'),
  ]);
  expect(found('co').map(({ id }) => id)).toEqual(['name', 'ending']);
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

describe('nearest', () => {
  test.each([
    ['midjurney', 'midjourney'],
    ['mdijuorney', 'midjourney'],
    ['chatgptt55', 'chatgpt'],
    ['zom', 'zoom'],
    ['falx', 'fal'],
    ['opnai-apii', 'openai-api'],
    ['huginfaces', 'hugging-face'],
    ['stable diffusion', 'stability-ai'],
  ])('%s: %s', (query, id) => expect(nearest(query, entries)[0]?.id).toBe(id));

  test('names those that are equally far', () => {
    expect(nearest('nonsense', entries).length).toBeGreaterThan(0);
  });

  test.each(['', 'qqqqqqqq', '…', '12345'])('names nobody for %j', (query) => {
    expect(nearest(query, entries)).toEqual([]);
  });
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
      made('rest', 'Painter', 'image generation bildgenerierung'),
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
