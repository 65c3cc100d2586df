import * as fc from 'fast-check';
import { parse as readCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../lib/core/report/csv';
import { languages, type Lang } from '../../../lib/core/sheet';

const separators: Record<Lang, string> = { en: ',', de: ';' };

test.each(languages)('%s: begins with a byte order mark, ends each row with CRLF', (lang) => {
  const separator = separators[lang];
  expect(
    toCsv(
      [
        ['a', 'b'],
        ['c', ''],
      ],
      lang,
    ),
  ).toBe(`\uFEFFa${separator}b\r\nc${separator}\r\n`);
});

test.each([
  ['de', 'Köln; Bonn', '"Köln; Bonn"'],
  ['de', 'Köln, Bonn', '"Köln, Bonn"'],
  ['en', 'Köln, Bonn', '"Köln, Bonn"'],
  ['en', 'Köln; Bonn', '"Köln; Bonn"'],
  ['en', 'Köln\tBonn', '"Köln\tBonn"'],
  ['en', 'Köln Bonn', 'Köln Bonn'],
  ['en', 'the "good" one', '"the ""good"" one"'],
  ['en', 'two\nlines', '"two\nlines"'],
] as const)('%s: %j is written as %j', (lang, cell, written) => {
  expect(toCsv([[cell]], lang)).toBe(`\uFEFF${written}\r\n`);
});

describe('a spreadsheet runs no cell as a formula', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0+1',
    '＝1',
    '＠SUM(A1)',
    '=HYPERLINK("https://evil.example","x")',
  ])('%j gets an apostrophe in front', (cell) => {
    expect(parse(toCsv([['name', cell]], 'de'), 'de')).toEqual([['name', `'${cell}`]]);
  });

  test.each([' a', 'a =1', 'a=1', 'x@acme.example', 'C-PLAN', ''])('%j stays as it is', (cell) => {
    expect(parse(toCsv([['name', cell]], 'de'), 'de')).toEqual([['name', cell]]);
  });
});

test.each(languages)('%s: whatever is written is read back', (lang) => {
  const piece = fc.constantFrom('"', ';', ',', '\r', '\n', '=', 'a', 'ß', ' ');
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: piece }));
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, (written) => {
      const read = parse(toCsv(written, lang), lang);
      expect(read.flat().filter((value) => /^(?:[\t\r]|\s*[=+\-@])/.test(value))).toEqual([]);
      expect(read.map((cells) => cells.map(withoutGuard))).toEqual(
        written.map((cells) => cells.map(withoutGuard)),
      );
    }),
  );
});

const withoutGuard = (cell: string) => cell.replace(/^'(?=[\t\r\n]|\s*[=+\-@＝＋－＠])/, '');

/** Read back by a parser that did not write it. */
const parse = (csv: string, lang: Lang): string[][] =>
  readCsv(csv, { bom: true, delimiter: separators[lang], recordDelimiter: '\r\n', relaxColumnCount: true });
