import { expect, test } from 'vitest';
import { listData, listMarkdown, stampedListRows } from '../../../lib/core/report/list';
import type { Stamp } from '../../../lib/core/report/stamp';
import { languages } from '../../../lib/core/sheet';
import { makeSheet } from '../../fixtures/sheet';
import { makeEntry, makeMoment } from '../directory/make-entry';
import { inputFor } from './input';

const stampIn = (lang: 'en' | 'de'): Stamp => inputFor(makeSheet(), lang);
const hostile = 'x | [y](javascript:alert(1))\n# Heading';

test.each(languages)('%s: every form carries day, dataset, methodology, law and the disclaimer', (lang) => {
  const stamp = stampIn(lang);
  const rows = stampedListRows([makeEntry()], stamp).flat().join('\n');
  for (const report of [listMarkdown([makeEntry()], stamp), rows]) {
    expect(report).toMatch(lang === 'en' ? /As of 24 Nov 2026/ : /Stand 24\. Nov\. 2026/);
    for (const part of [stamp.dataset.version, stamp.texts.version, stamp.texts.disclaimer]) {
      expect(report).toContain(part);
    }
    expect(report).toMatch(lang === 'en' ? /law as of 22 Nov 2026/ : /Rechtsstand 22\. Nov\. 2026/);
  }
  expect(listData([], stamp)).toEqual({
    asOf: '2026-11-24',
    dataset: { date: '2026-11-24', version: '2026.11.24' },
    methodology: stamp.texts.version,
    law: '2026-11-22',
    disclaimer: stamp.texts.disclaimer,
    vendors: [],
  });
});

test('the first row names the columns, and all rows are as long', () => {
  const rows = stampedListRows([makeEntry(), makeEntry({ id: 'other' })], stampIn('en'), ['shop.example']);
  expect(rows.map((row) => row[0]).slice(1, 3)).toEqual(['acme', 'other']);
  expect(rows[3]?.slice(0, 2)).toEqual(['', 'shop.example']);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

test('a vendor stands as on the day of looking', () => {
  const timeline = [makeMoment(), makeMoment({ from: '2026-11-25', conditions: 7 })];
  const { vendors } = listData([makeEntry({ timeline })], stampIn('en'));
  expect(vendors).toMatchObject([
    { id: 'acme', conditions: 0, seat: 'DE', verdicts: { personal: 'suitable' } },
  ]);
  expect(vendors[0]).not.toHaveProperty('timeline');
  expect(vendors[0]).not.toHaveProperty('from');
});

test('a name with markup brings in no column, link or heading', () => {
  const report = listMarkdown([makeEntry({ name: hostile, provider: hostile }), makeEntry()], stampIn('en'));
  const lines = report.split('\n').filter((line) => line.startsWith('|'));
  expect(new Set(lines.map((line) => line.match(/(?<!\\)\|/g)?.length)).size).toBe(1);
  expect(report).not.toMatch(/(?<!\\)\]\(|^# /m);
});
