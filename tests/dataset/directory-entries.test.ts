import { describe, expect, test } from 'vitest';
import { momentOn, type DirectoryEntry } from '../../lib/core/directory/entry';
import { oldestSeen } from '../../lib/core/oldest-seen';
import { offerings } from '../../lib/core/rating/offerings';
import { ratable } from '../../lib/core/rating/ratable';
import { rate } from '../../lib/core/rating/rate';
import { makeSearch } from '../../lib/core/search';
import { wordsOf } from '../../lib/core/search/words';
import type { Sheet } from '../../lib/core/sheet';
import { directoryEntries, directoryEntry } from '../../lib/dataset/directory-entries';
import { readVocabulary } from '../../lib/dataset/read-data';
import { methodology, rulesFile, sheets } from '../fixtures/methodology/data';
import { makeCriteria, makeCriterion, makeDocument, makePlan, makeSheet } from '../fixtures/sheet';

const since = '2026-11-24';
const entriesOf = (of: Sheet[]) =>
  directoryEntries({
    sheets: of,
    rules: rulesFile,
    vocabulary: readVocabulary(),
    dataset: { date: since, version: '1' },
  });
const all = entriesOf(sheets);
const entryOf = (patch: Partial<Sheet>) => directoryEntry(makeSheet(patch), methodology, since);

/** Thirty days within four years, spread by a step that is prime. */
const days = Array.from({ length: 30 }, (_, i) => addDays(since, (i * 1049) % (4 * 365)));

describe('a timeline', () => {
  test.each(sheets.map((sheet) => [sheet.id, sheet] as const))(
    'of %s says what a rating says',
    (id, sheet) => {
      const { facts } = offerings(ratable(sheet), methodology.decisive)[0];
      const entry = all.find((one) => one.id === id);
      expect(days.map((day) => entry && shown(entry, day))).toEqual(
        days.map((day) => {
          const { classes, freshness, confidence, ...rating } = rate(facts, methodology, day);
          return {
            verdicts: [classes.none.verdict, classes.personal.verdict, classes.special.verdict],
            conditions: classes.personal.conditions.length,
            freshness,
            confidence,
            seenOn: oldestSeen(rating),
          };
        }),
      );
    },
  );

  test('begins with the day of the dataset and holds nothing twice', () => {
    for (const { timeline } of all) {
      expect(timeline[0]?.from).toBe(since);
      const states = timeline.map((moment) => JSON.stringify({ ...moment, from: '' }));
      expect(states.filter((state, i) => state === states[i - 1])).toEqual([]);
      expect(timeline.map(({ from }) => from)).toEqual(timeline.map(({ from }) => from).toSorted());
    }
  });

  // Acme's only document was seen on 20 November 2026.
  test.each([
    ['the last day of its freshness', 90, 'fresh'],
    ['the day after', 91, 'ageing'],
    ['the last day before it is stale', 180, 'ageing'],
    ['the day it is stale', 181, 'stale'],
  ])('turns in time: %s', (_title, age, freshness) => {
    expect(momentOn(entryOf({}), addDays('2026-11-20', age)).freshness).toBe(freshness);
  });

  test('follows the end of an adequacy decision', () => {
    const law = { ...methodology.law, adequacy: [{ code: 'GB', scope: null, validUntil: '2026-12-10' }] };
    const british = makeSheet({
      hosting: { locations: [{ place: 'GB', access: 'default' }], note: { en: '', de: '' } },
    });
    const entry = directoryEntry(british, { ...methodology, law }, since);
    const on = (day: string) => momentOn(entry, day).verdicts.personal;
    expect([on('2026-12-10'), on('2026-12-11')]).toEqual(['suitable', 'conditional']);
  });

  test('follows a look-up in the DPF register until it no longer counts', () => {
    const american = makeSheet({
      provider: { name: 'Acme Inc.', country: 'US' },
      hosting: { locations: [{ place: 'US', access: 'default' }], note: { en: '', de: '' } },
      dpf: 'certified',
      facts: { dpfCheckedOn: { value: '2025-12-01', evidence: ['dpa'] } },
      criteria: makeCriteria({ transfers: makeCriterion('unknown', []) }),
    });
    const entry = directoryEntry(american, methodology, since);
    const on = (day: string) => momentOn(entry, day).verdicts.personal;
    expect([on('2026-12-01'), on('2026-12-02')]).toEqual(['conditional', 'insufficient-evidence']);
  });
});

describe('an entry', () => {
  test.each<[string, Partial<Sheet>, Partial<DirectoryEntry>]>([
    ['the seat as owner where nobody else owns it', {}, { seat: 'DE', owner: 'DE' }],
    [
      'the country of the ultimate owner',
      { provider: { name: 'Acme GmbH', country: 'DE', parent: { name: 'Acme Inc.', country: 'US' } } },
      { provider: 'Acme GmbH', seat: 'DE', owner: 'US' },
    ],
    [
      'host and path of each site',
      { sites: [{ host: 'acme.example', path: '/ai' }, { host: 'acme.test' }] },
      { hosts: ['acme.example/ai', 'acme.test'] },
    ],
    [
      'a status as the rules read it: without evidence it is unknown',
      { criteria: makeCriteria({ dpa: makeCriterion('covered', []) }) },
      { dpa: 'unknown', euHosting: 'covered' },
    ],
    [
      'a product that runs on own machines as self-hostable',
      { criteria: makeCriteria({ onPremises: makeCriterion('covered') }) },
      { selfHostable: true },
    ],
    [
      'one with a self-hosted plan too',
      {
        criteria: makeCriteria({ onPremises: makeCriterion('absent') }),
        plans: [makePlan({ deployment: 'self-hosted' })],
      },
      { selfHostable: true },
    ],
    [
      'and no other',
      { criteria: makeCriteria({ onPremises: makeCriterion('absent') }), plans: [makePlan()] },
      { selfHostable: false },
    ],
  ])('has %s', (_title, patch, expected) => {
    expect(entryOf({ evidence: [makeDocument()], ...patch })).toMatchObject(expected);
  });
});

describe('the list', () => {
  test('holds every sheet once, in the order of names', () => {
    expect(all.map(({ id }) => id).toSorted()).toEqual(sheets.map(({ id }) => id).toSorted());
    const names = entriesOf(['zeta', 'Ärger', 'beta', 'Anna'].map((name) => makeSheet({ id: name, name })));
    expect(names.map(({ name }) => name)).toEqual(['Anna', 'Ärger', 'beta', 'zeta']);
  });

  test('has the words of what a vendor does made plain, as the search reads them', () => {
    for (const { words = '' } of all) expect(words).toBe(wordsOf(words));
    expect(all.find(({ id }) => id === 'midjourney')?.words).toContain('bildgenerierung');
  });

  test.each(['Image generation', 'Bildgenerierung', 'Bildgenerirung', 'image-generation'])(
    'is searched for what vendors do by %s',
    (query) => {
      const found = makeSearch(all, Infinity)(query);
      expect(found.map(({ id }) => id)).toContain('midjourney');
    },
  );
});

function shown(entry: DirectoryEntry, day: string) {
  const { verdicts, conditions, freshness, confidence, seenOn } = momentOn(entry, day);
  return {
    verdicts: [verdicts.none, verdicts.personal, verdicts.special],
    conditions,
    freshness,
    confidence,
    seenOn,
  };
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
