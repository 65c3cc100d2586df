import { describe, expect, test } from 'vitest';
import { alternativesFor } from '../../lib/core/alternatives';
import { momentOn, type DirectoryEntry } from '../../lib/core/directory/entry';
import { verdicts, type Verdict } from '../../lib/core/rating/methodology';
import { rankOf } from '../../lib/core/rating/verdict-order';
import { directoryEntry } from '../../lib/dataset/directory-entries';
import { methodology, sheets } from '../fixtures/methodology/data';
import { makeEntry, makeMoment } from './directory/make-entry';

const today = '2026-11-24';
const ask = { dataClass: 'personal' as const, today, eea: ['DE', 'FR'] };

const rated = (personal: Verdict, patch: Partial<DirectoryEntry> = {}, conditions = 0) =>
  makeEntry({
    timeline: [makeMoment({ verdicts: { none: 'suitable', personal, special: 'conditional' }, conditions })],
    ...patch,
  });

/** Conditional, in the United States, nothing else in its favour. */
const weak: Partial<DirectoryEntry> = {
  owner: 'US',
  euHosting: 'absent',
  dpa: 'partial',
  noTraining: 'unknown',
  selfHostable: false,
};
const own = rated('conditional', { ...weak, id: 'own', categories: ['coding', 'search', 'chat'] });
const found = (...others: DirectoryEntry[]) => alternativesFor(own, [own, ...others], ask);
const ids = (...others: DirectoryEntry[]) => found(...others).map(({ entry }) => entry.id);

describe('who is an alternative', () => {
  test.each([
    ['the same first function', ['coding'], true],
    ['the first function as one of others', ['design', 'coding'], true],
    ['two further functions', ['search', 'chat'], true],
    ['one further function', ['chat'], false],
    ['no function', ['design'], false],
  ])('a better vendor with %s', (_, categories, isOne) => {
    expect(ids(rated('suitable', { id: 'other', categories }))).toEqual(isOne ? ['other'] : []);
  });

  test.each([
    ['a better verdict', rated('suitable', weak), true],
    ['the same verdict and EU hosting', rated('conditional', { ...weak, euHosting: 'covered' }), true],
    ['the same verdict and an owner in the EEA', rated('conditional', { ...weak, owner: 'DE' }), false],
    ['EU hosting and a worse verdict', rated('insufficient-evidence', { euHosting: 'covered' }), false],
    ['nothing better', rated('conditional', weak), false],
  ])('a vendor with %s', (_, other, isOne) => {
    expect(ids(other)).toEqual(isOne ? ['acme'] : []);
  });

  test('a vendor without functions has none', () => {
    const bare = rated('conditional', { ...weak, id: 'bare', categories: [] });
    expect(alternativesFor(bare, [bare, rated('suitable', { categories: [] })], ask)).toEqual([]);
  });

  test('five at most', () => {
    expect(ids(...[...'abcdefg'].map((id) => rated('suitable', { id, name: id })))).toEqual([...'abcde']);
  });

  test('the verdict of the day counts', () => {
    const [stale] = rated('conditional').timeline;
    const aged = rated('suitable', weak);
    if (stale) aged.timeline.push({ ...stale, from: '2027-01-01' });
    expect(ids(aged)).toEqual(['acme']);
    expect(alternativesFor(own, [aged], { ...ask, today: '2027-01-01' })).toEqual([]);
  });
});

describe('why it is one', () => {
  test.each([
    [{}, ['better-verdict']],
    [{ euHosting: 'covered' }, ['better-verdict', 'eu-hosting']],
    [{ dpa: 'covered' }, ['better-verdict', 'dpa']],
    [{ noTraining: 'covered' }, ['better-verdict', 'no-training']],
    [{ noTraining: 'partial' }, ['better-verdict']],
    [{ selfHostable: true }, ['better-verdict', 'self-hostable']],
    [{ owner: 'FR' }, ['better-verdict', 'eea-owner']],
    [{ owner: '' }, ['better-verdict']],
  ] as const)('%o gives %j', (patch, reasons) => {
    expect(found(rated('suitable', { ...weak, ...patch }))[0]?.reasons).toEqual(reasons);
  });

  test('what the vendor has itself is no reason', () => {
    const strong = rated('conditional', { id: 'own' });
    expect(alternativesFor(strong, [rated('suitable')], ask)[0]?.reasons).toEqual(['better-verdict']);
  });

  test('a cloud does not host better than the customer does', () => {
    const exempt = { euHosting: 'exempt', dpa: 'exempt', noTraining: 'exempt' } as const;
    const hosted = rated('conditional', { id: 'own', ...exempt });
    expect(alternativesFor(hosted, [rated('conditional')], ask)).toEqual([]);
    expect(alternativesFor(hosted, [rated('suitable')], ask)[0]?.reasons).toEqual(['better-verdict']);
  });
});

// Each is better than the next in the one fact that is compared first among them.
const best = { euHosting: 'covered', dpa: 'covered', noTraining: 'covered', owner: 'DE' } as const;
test.each([
  ['verdict', rated('suitable', weak), rated('conditional', best)],
  [
    'EU hosting',
    rated('suitable', { ...weak, euHosting: 'covered' }),
    rated('suitable', { ...best, euHosting: 'partial' }),
  ],
  [
    'DPA',
    rated('suitable', { ...weak, dpa: 'covered' }),
    rated('suitable', { ...weak, noTraining: 'covered', owner: 'DE' }),
  ],
  [
    'no training',
    rated('suitable', { ...weak, noTraining: 'covered' }),
    rated('suitable', { ...weak, owner: 'DE' }),
  ],
  ['owner in the EEA', rated('suitable', { ...weak, owner: 'DE' }, 3), rated('suitable', weak, 1)],
  ['fewer conditions', rated('suitable', weak, 1), rated('suitable', weak, 2)],
])('%s puts a vendor first', (_, better, worse) => {
  const first = { ...better, id: 'first', name: 'Z' };
  expect(ids({ ...worse, id: 'second', name: 'A' }, first)).toEqual(['first', 'second']);
});

test('the name decides between equals, whatever the case', () => {
  expect(ids(...['b', 'C', 'A'].map((name) => rated('suitable', { id: name, name })))).toEqual([
    'A',
    'b',
    'C',
  ]);
});

test('each verdict ranks above the one below', () => {
  const others = verdicts.map((verdict) => rated(verdict, { id: verdict, euHosting: 'covered' }));
  expect(ids(...others)).toEqual(['suitable', 'conditional']);
});

describe('among all vendors', () => {
  const entries = sheets.map((sheet) => directoryEntry(sheet, methodology, today));
  const of = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    return entry ? alternativesFor(entry, entries, { ...ask, eea: methodology.law.eea }) : [];
  };

  test('fal has some, none of them itself, each with a reason', () => {
    const found = of('fal');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ entry, reasons }) => entry.id !== 'fal' && reasons.length > 0)).toBe(true);
  });

  test('are for the same task and never worse', () => {
    for (const entry of entries) {
      const own = rankOf(momentOn(entry, today).verdicts.personal);
      for (const other of of(entry.id)) {
        expect(rankOf(other.now.verdicts.personal)).toBeGreaterThanOrEqual(own);
        expect(other.entry.categories.some((category) => entry.categories.includes(category))).toBe(true);
      }
    }
  });

  test('stand best first', () => {
    for (const entry of entries) {
      const ranks = of(entry.id).map(({ now }) => rankOf(now.verdicts.personal));
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    }
  });
});
