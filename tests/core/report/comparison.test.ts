import { describe, expect, test } from 'vitest';
import { compareRows, type CompareWords } from '../../../lib/core/compare';
import {
  comparisonData,
  comparisonMarkdown,
  comparisonRows,
  type Comparison,
} from '../../../lib/core/report/comparison';
import { toCsv } from '../../../lib/core/report/csv';
import { languages, type Lang, type Sheet } from '../../../lib/core/sheet';
import { listedOf, realSheet } from '../../fixtures/listed';
import { makeDocument, makeSheet } from '../../fixtures/sheet';
import { wordsFor } from '../../words';
import { inputFor } from './input';

function comparisonOf(lang: Lang, ...sheets: [Sheet, ...Sheet[]]): Comparison {
  const { texts, today, dataset, law } = inputFor(sheets[0], lang);
  const vendors = sheets.map((sheet) => ({ listed: listedOf(sheet), sheet }));
  const { t } = wordsFor(lang);
  const words: CompareWords = {
    texts,
    row: (id) => t(`compare.row.${id}`),
    same: t('compare.same'),
    unnamed: t('vendor.glance.serversUnknown'),
    none: t('vendor.flow.none'),
    days: (count) => t('time.daysAgo', count),
  };
  return { vendors, rows: compareRows(vendors, words), texts, today, dataset, law };
}

const both = (lang: Lang) => comparisonOf(lang, realSheet('fal'), realSheet('chatgpt'));

describe.each(languages)('fal and chatgpt in %s', (lang) => {
  test.each([
    ['md', comparisonMarkdown],
    ['csv', (comparison: Comparison) => toCsv(comparisonRows(comparison), lang)],
    ['json', (comparison: Comparison) => JSON.stringify(comparisonData(comparison), null, 2)],
  ])('%s is as filed', async (format, report) => {
    const path = `../../fixtures/reports/fal-chatgpt.${lang}.comparison.${format}`;
    await expect(report(both(lang))).toMatchFileSnapshot(path);
  });
});

test('every row of the spreadsheet is as long as the first', () => {
  const rows = comparisonRows(both('en'));
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

test('only what differs is marked', () => {
  const comparison = both('en');
  const marked = comparisonRows(comparison).filter((cells) => cells[3] === '≠');
  // The head of the column has the mark, too.
  expect(marked).toHaveLength(1 + comparison.rows.filter(({ isEqual }) => !isEqual).length);
});

describe('a hostile sheet', () => {
  const hostile = '</td>| [x](javascript:alert(1))\n# Heading';
  const sheet = makeSheet({
    name: hostile,
    provider: { name: 'Acme', country: 'DE', parent: { name: hostile, country: 'DE' } },
    evidence: [makeDocument({ title: hostile, url: 'javascript:alert(1)' })],
  });
  const report = comparisonMarkdown(comparisonOf('en', sheet, makeSheet()));

  test('brings in neither markup nor a link', () => {
    expect(report).not.toMatch(/(?<!\\)<|(?<!\\)\]\(javascript:/);
  });

  test('brings in no heading and no column', () => {
    expect(report.match(/^# /gm)).toHaveLength(1);
    const lines = report.split('\n').filter((line) => line.startsWith('|'));
    const columns = new Set(lines.map((line) => line.match(/(?<!\\)\|/g)?.length));
    expect([...columns]).toEqual([5]);
  });
});
