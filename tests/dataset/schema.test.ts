import { describe, expect, test } from 'vitest';
import vocabulary from '../../data/vocabulary.json' with { type: 'json' };
import { sheetJsonSchema } from '../../lib/dataset/json-schema';
import { parseSheet } from '../../lib/dataset/parse-sheet';

import { makeSheet } from '../fixtures/sheet';

const file = 'data/vendors/acme.json';

/** The sheet of Acme with one value put in at a path, or taken out where none is given. */
function sheetWith(path: string, value?: unknown): unknown {
  const sheet: unknown = structuredClone(makeSheet());
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  // The walk goes through plain JSON of a shape that each case knows.
  const target = steps.reduce((at, step) => (at as Record<string, unknown>)[step], sheet) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete target[last];
  else target[last] = value;
  return sheet;
}

function linesOf(json: unknown): string[] {
  try {
    parseSheet(json, file);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n'); // parseSheet throws errors alone
  }
}

test('a sheet in form comes back as it is', () => {
  expect(parseSheet(makeSheet(), file)).toEqual(makeSheet());
});

describe('text', () => {
  test.each([
    ['name', '', 'name: empty; fill it in'],
    ['summary.de', undefined, 'summary.de: missing; add it'],
    ['summary.en', 'x'.repeat(241), 'summary.en: 241 characters; shorten it to 240 at most'],
    ['hosting.note.en', 'x'.repeat(221), 'hosting.note.en: 221 characters; shorten it to 220 at most'],
    [
      'criteria.dpa.note.de',
      'x'.repeat(261),
      'criteria.dpa.note.de: 261 characters; shorten it to 260 at most',
    ],
    [
      'processing',
      { en: 'x'.repeat(601), de: 'x' },
      'processing.en: 601 characters; shorten it to 600 at most',
    ],
    ['claim', { text: 'x'.repeat(121), lang: 'en' }, 'claim.text: 121 characters; shorten it to 120 at most'],
    ['pros.0.en', 'x'.repeat(161), 'pros[0].en: 161 characters; shorten it to 160 at most'],
    ['pros.0.en', ' x', 'pros[0].en: blanks at the ends or a line break; write one line without them'],
    ['name', 7, 'name: a number stands here; write a text in quotation marks'],
  ])('%s is refused as %j', (path, value, line) => {
    expect(linesOf(sheetWith(path, value))).toEqual([`${file}: ${line}`]);
  });

  test.each([
    ['summary.en', 240],
    ['hosting.note.en', 220],
    ['hosting.note.de', 260],
    ['pros.0.en', 160],
  ])('%s may have %i characters', (path, length) => {
    expect(linesOf(sheetWith(path, 'x'.repeat(length)))).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    'ftp://acme.example/x',
    'acme.example/dpa',
    '//acme.example',
    'https:acme.example',
    ' https://acme.example/dpa',
    'https://acme.example/a b',
    'https://acme.example/d\npa',
    '',
  ])('%j is no web address, wherever one belongs', (url) => {
    for (const path of ['links.dpa', 'evidence.0.url']) {
      expect(linesOf(sheetWith(path, url))).toHaveLength(1);
    }
    expect(linesOf(sheetWith('provider.privacyContact', url))).toHaveLength(1);
    expect(linesOf(sheetWith('conditions', [{ en: 'x', de: 'x', url }]))).toHaveLength(1);
    expect(
      linesOf(sheetWith('opinions', [{ source: 'x', rating: 'suitable', on: '2026', url }])),
    ).toHaveLength(1);
  });

  test('a document may lie at an http address, a link of the vendor may not', () => {
    expect(linesOf(sheetWith('evidence.0.url', 'http://acme.example/x'))).toEqual([]);
    expect(linesOf(sheetWith('links.dpa', 'http://acme.example/x'))).toEqual([
      `${file}: links.dpa: not https; write the https:// address`,
    ]);
  });

  test.each(['privacy@acme.example', 'https://acme.example/contact'])(
    '%s is a privacy contact',
    (contact) => {
      expect(linesOf(sheetWith('provider.privacyContact', contact))).toEqual([]);
    },
  );
});

describe('sites', () => {
  test.each([
    ['https://acme.example', 'not a host'],
    ['Acme.example', 'not a host'],
    ['acme.example/x', 'not a host'],
    ['acme.example:8080', 'not a host'],
    ['localhost', 'not a host'],
    ['127.0.0.1', 'not a host'],
    ['*.acme.example', 'not a host'],
    ['acme.example.', 'not a host'],
    ['www.acme.example', 'leave out www.'],
  ])('the host %s is refused', (host, cure) => {
    expect(linesOf(sheetWith('sites.0.host', host))).toEqual([
      expect.stringContaining(`sites[0].host: ${cure}`),
    ]);
  });

  test.each(['ai', '/', '/ai/', '/ai?x=1', '/ai#x', '//ai'])('the path %s is refused', (path) => {
    expect(linesOf(sheetWith('sites.0.path', path))).toEqual([
      expect.stringContaining('sites[0].path: not a path'),
    ]);
  });

  test('subdomains are false or left out', () => {
    expect(linesOf(sheetWith('sites.0.subdomains', false))).toEqual([]);
    expect(linesOf(sheetWith('sites.0.subdomains', true))).toEqual([
      `${file}: sites[0].subdomains: true is not known here; write false or leave it out`,
    ]);
  });
});

describe('dates and countries', () => {
  test.each(['2026', '2026-02', '2026-02-28', '2024-02-29'])('%s is a date', (seenOn) => {
    expect(linesOf(sheetWith('evidence.0.seenOn', seenOn))).toEqual([]);
  });

  test.each(['2026-13', '2026-02-30', '2026-2-3', '26', '3.2.2026', '2025-02-29'])(
    '%s is no date',
    (seenOn) => {
      expect(linesOf(sheetWith('evidence.0.seenOn', seenOn))).toHaveLength(1);
    },
  );

  test.each(['2026', '2026-11', '2026-11-31'])('the sheet itself is of a day, not of %s', (assessedOn) => {
    expect(linesOf(sheetWith('assessedOn', assessedOn))).toHaveLength(1);
  });

  test.each([
    ['UK', 'write GB'],
    ['EL', 'write GR'],
    ['EU', 'is no country'],
    ['XX', 'is no country'],
    ['de', 'is no country'],
  ])('a seat in %s is refused (V-8)', (country, cure) => {
    expect(linesOf(sheetWith('provider.country', country))).toEqual([expect.stringContaining(cure)]);
  });

  test.each(['EU', 'EEA', 'GLOBAL', 'CH'])('data may lie in %s', (place) => {
    expect(linesOf(sheetWith('hosting.locations.0.place', place))).toEqual([]);
  });
});

describe('fields and lists', () => {
  test.each([
    ['verdict', 'suitable', 'verdict'],
    ['sites.0.port', 443, 'sites[0].port'],
    ['criteria.price', {}, 'criteria.price'],
    ['provider.ceo', 'Jo', 'provider.ceo'],
    ['links.blog', 'https://acme.example', 'links.blog'],
  ])('a field %s that the format does not have is refused', (path, value, field) => {
    expect(linesOf(sheetWith(path, value))).toEqual([`${file}: ${field}: ${unknown}`]);
  });
  const unknown = 'no such field; correct its name or remove it (data/README.md lists the fields)';

  test.each([
    ['"links":{', 'links.__proto__'],
    ['"criteria":{', 'criteria.__proto__'],
    ['{"host":', 'sites[0].__proto__'],
    ['{"id":"acme"', '__proto__'],
  ])('a field that records would drop is refused behind %s', (before, field) => {
    const start = before.slice(0, before.indexOf('{') + 1);
    const hidden = JSON.stringify(makeSheet()).replace(
      before,
      before.replace(start, `${start}"__proto__":1,`),
    );
    expect(linesOf(JSON.parse(hidden))).toEqual([`${file}: ${field}: ${unknown}`]);
  });

  test.each(Object.keys(makeSheet()))('%s cannot be left out', (name) => {
    expect(linesOf(sheetWith(name))).toEqual([expect.stringContaining(`${file}: ${name}: missing`)]);
  });

  test.each([
    ['sites', []],
    ['categories', []],
    ['evidence', []],
    ['pros', []],
  ])('%s cannot be empty', (path, value) => {
    expect(linesOf(sheetWith(path, value))).toEqual([`${file}: ${path}: empty; fill it in`]);
  });

  test('at most five categories and six points for or against', () => {
    const six = Object.keys(vocabulary.categories).slice(0, 6);
    const seven = Array.from({ length: 7 }, () => ({ en: 'x', de: 'x' }));
    expect(linesOf(sheetWith('categories', six))).toEqual([`${file}: categories: 6 entries; keep 5 at most`]);
    expect(linesOf(sheetWith('cons', seven))).toEqual([`${file}: cons: 7 entries; keep 6 at most`]);
    expect(linesOf(sheetWith('conditions', seven))).toEqual([
      `${file}: conditions: 7 entries; keep 6 at most`,
    ]);
  });

  test.each(['categories', 'suitedFor', 'transfers', 'certifications'] as const)(
    '%s are those of the vocabulary, and no others',
    (list) => {
      for (const id of Object.keys(vocabulary[list])) expect(linesOf(sheetWith(list, [id]))).toEqual([]);
      expect(linesOf(sheetWith(list, ['astrology']))).toEqual([
        expect.stringContaining(`${list}[0]: "astrology" is not known here; write one of`),
      ]);
    },
  );

  test('a sheet is named as its file', () => {
    expect(linesOf(makeSheet({ id: 'acme-ai' }))).toEqual([
      `${file}: id: 'acme-ai' differs from the file name; write acme`,
    ]);
  });

  test('all problems are told at once', () => {
    expect(linesOf({ ...makeSheet({ name: '' }), dpf: 'maybe', extra: 1 })).toHaveLength(3);
  });

  test.each([null, [], 'acme', 7])('%j is no sheet', (json) => {
    expect(linesOf(json)).toEqual([expect.stringContaining('sheet: ')]);
  });
});

test('no object of the format takes a field that it does not know', () => {
  const open: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    if ('properties' in node && 'type' in node && !('additionalProperties' in node)) open.push(path);
    for (const [name, child] of Object.entries(node)) visit(child, `${path}/${name}`);
  };
  visit(sheetJsonSchema(), '');
  expect(open).toEqual([]);
});
