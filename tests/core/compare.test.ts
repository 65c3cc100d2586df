import { describe, expect, test } from 'vitest';
import { compareRows, type CompareWords } from '../../lib/core/compare';
import { regionName } from '../../lib/core/region-name';
import { listedOf, realSheet, textsIn } from '../fixtures/listed';
import { methodology } from '../fixtures/methodology/data';

const words: CompareWords = {
  texts: textsIn('en'),
  row: (id) => id,
  same: 'the provider itself',
  unnamed: 'not named',
  none: 'none',
  days: (count) => `${count} days`,
};
const vendor = (id: string) => ({ listed: listedOf(realSheet(id)), sheet: realSheet(id) });
const rows = (...ids: string[]) => compareRows(ids.map(vendor), words);
const row = (id: string, ...ids: string[]) => rows(...ids).find((one) => one.id === id);

describe('compareRows', () => {
  test('has a cell for each vendor in every row', () => {
    expect(rows('fal', 'scaleway', 'openai-api').filter(({ cells }) => cells.length !== 3)).toEqual([]);
  });

  test('a vendor beside itself is equal in everything', () => {
    expect(rows('fal', 'fal').filter(({ isEqual }) => !isEqual)).toEqual([]);
  });

  test('statuses that differ are told, words around the same status are not', () => {
    expect(row('retention', 'fal', 'deepseek')?.isEqual).toBe(false);
    const alike = rows('fal', 'scaleway').filter(({ cells, isEqual }) => {
      const [a, b] = cells;
      return isEqual && a?.kind === 'status' && b?.kind === 'status' && a.status !== b.status;
    });
    expect(alike).toEqual([]);
  });

  test('names the verdict of each kind of data, the owner and the plans', () => {
    expect(row('special', 'fal')?.cells).toEqual([{ kind: 'verdict', verdict: 'not-recommended' }]);
    expect(row('owner', 'fal')?.cells).toEqual([{ kind: 'text', text: 'the provider itself' }]);
    expect(row('plans', 'fal')?.cells).toEqual([{ kind: 'text', text: 'Enterprise: Conditional' }]);
  });

  test('a missing sheet leaves verdicts and statuses', () => {
    const [bare] = [{ listed: listedOf(realSheet('fal')), sheet: undefined }];
    const found = compareRows([bare, vendor('fal')], words);
    expect(found.find(({ id }) => id === 'personal')?.isEqual).toBe(true);
    expect(found.find(({ id }) => id === 'owner')?.cells[0]).toEqual({ kind: 'text', text: 'none' });
  });
});

describe('regionName', () => {
  test.each([
    ['DE', 'eea'],
    ['EEA', 'eea'],
    ['EU', 'eea'],
    ['NO', 'eea'],
    ['CH', 'adequate'],
    ['GB', 'adequate'],
    ['UK', 'adequate'],
    ['US', 'us'],
    ['CN', 'third'],
    ['IN', 'third'],
    ['**', 'open'],
  ])('%s is %s', (code, region) => expect(regionName(code, methodology.law, '2026-11-24')).toBe(region));

  test('an adequacy decision that has ended no longer counts', () => {
    expect(regionName('GB', methodology.law, '2032-01-01')).toBe('third');
  });
});
