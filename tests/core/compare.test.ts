import { describe, expect, test } from 'vitest';
import { compareRows, type CompareWords } from '../../lib/core/compare';
import { regionName } from '../../lib/core/region-name';
import type { Sheet } from '../../lib/core/sheet';
import { listedOf, realSheet, textsIn } from '../fixtures/listed';
import { makePlan, makeSheet } from '../fixtures/sheet';
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

const hostedIn = (...places: string[]): Sheet['hosting'] => ({
  locations: places.map((place) => ({ place, access: 'default' })),
  note: { en: 'As named.', de: 'Wie genannt.' },
});

function equal(id: string, ...patches: Partial<Sheet>[]): boolean | undefined {
  const vendors = patches
    .map((patch) => makeSheet(patch))
    .map((sheet) => ({ listed: listedOf(sheet), sheet }));
  return compareRows(vendors, words).find((one) => one.id === id)?.isEqual;
}

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
    expect(row('owner', 'fal')?.cells).toEqual([
      { kind: 'text', text: 'the provider itself, United States' },
    ]);
    expect(row('plans', 'fal')?.cells).toEqual([{ kind: 'text', text: 'Enterprise: Conditional' }]);
  });

  test('a chosen plan is compared in place of the base offering', () => {
    const sheet = makeSheet({ plans: [makePlan({ criteria: { dpa: 'absent' } })] });
    const acme = { listed: listedOf(sheet), sheet };
    const found = compareRows([acme, { ...acme, plan: 'Free' }], words);
    expect(found.find(({ id }) => id === 'dpa')).toMatchObject({
      isEqual: false,
      cells: [{ status: 'covered' }, { status: 'absent', note: 'Without support.' }],
    });
    expect(found.find(({ id }) => id === 'retention')?.isEqual).toBe(true);
    expect(() => compareRows([{ ...acme, plan: 'Gold' }], words)).toThrow('acme: has no plan Gold');
  });

  test('counts conditions and rates plans for the class of data', () => {
    const texts = (id: string, dataClass: 'none' | 'personal') =>
      compareRows([vendor('chatgpt')], words, dataClass).find((one) => one.id === id)?.cells;
    const { none, personal } = listedOf(realSheet('chatgpt')).offerings[0]?.rating.classes ?? {};
    expect(texts('conditions', 'none')).toEqual([{ kind: 'text', text: String(none?.conditions.length) }]);
    expect(texts('conditions', 'personal')).toEqual([
      { kind: 'text', text: String(personal?.conditions.length) },
    ]);
    expect(texts('plans', 'none')).not.toEqual(texts('plans', 'personal'));
  });

  test.each([
    ['certifications', { certifications: ['iso27001', 'soc2'] }, { certifications: ['soc2', 'iso27001'] }],
    ['servers', { hosting: hostedIn('DE', 'FR') }, { hosting: hostedIn('FR', 'DE') }],
  ])('%s in another order are the same', (id, one, other) => {
    expect(equal(id, one, other)).toBe(true);
  });

  test.each([
    ['certifications', { certifications: ['iso27001'] }, { certifications: [] }],
    ['servers', { hosting: hostedIn('DE') }, { hosting: hostedIn('DE', 'GLOBAL') }],
    ['dpf', { dpf: 'certified' }, { dpf: 'not-certified' }],
    ['owner', {}, { provider: { name: 'Acme Inc.', country: 'US' } }],
  ] as const)('another value of %s makes a difference', (id, one, other) => {
    expect(equal(id, one as Partial<Sheet>, other as Partial<Sheet>)).toBe(false); // tables of literals
  });

  test('a missing sheet leaves verdicts and statuses', () => {
    const [bare] = [{ listed: listedOf(realSheet('fal')), sheet: undefined }];
    const found = compareRows([bare, vendor('fal')], words);
    expect(found.find(({ id }) => id === 'personal')?.isEqual).toBe(true);
    expect(found.find(({ id }) => id === 'owner')?.cells[0]).toEqual({ kind: 'text', text: '–' });
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
