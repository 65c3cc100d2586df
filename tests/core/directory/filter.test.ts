import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternativesFor } from '../../../lib/core/alternatives';
import { momentOn } from '../../../lib/core/directory/entry';
import { facetIds, knownValues, rowsOn, valuesOf, type Row } from '../../../lib/core/directory/facets';
import { filterRows, loosen, type Filters } from '../../../lib/core/directory/filter';
import { sortRows } from '../../../lib/core/directory/sort';
import { fromParams, plainView, toParams } from '../../../lib/core/directory/view';
import { ageInDays } from '../../../lib/core/dates';
import { offerings } from '../../../lib/core/rating/offerings';
import { ratable } from '../../../lib/core/rating/ratable';
import { rate } from '../../../lib/core/rating/rate';
import { rankOf } from '../../../lib/core/rating/verdict-order';
import { directoryEntry } from '../../../lib/dataset/directory-entries';
import { methodology, sheets } from '../../fixtures/methodology/data';

const since = '2026-11-24';
const entries = sheets.map((sheet) => directoryEntry(sheet, methodology, since));
const rows = rowsOn(entries, since, 'personal');
const known = knownValues(entries, since);

const filters: fc.Arbitrary<Filters> = fc.record(
  Object.fromEntries(
    facetIds.map((id) => [id, fc.subarray([...known[id]], { maxLength: Math.min(3, known[id].size) })]),
  ),
  { requiredKeys: [] },
);

test('a timeline says on every later day what a full rating says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4 * 365 }),
      fc.integer({ min: 0, max: sheets.length - 1 }),
      (days, at) => {
        const [sheet, entry] = [sheets[at], entries[at]];
        if (!sheet || !entry) return;
        const day = new Date(Date.parse(since) + days * 86_400_000).toISOString().slice(0, 10);
        const full = rate(offerings(ratable(sheet), methodology.decisive)[0].facts, methodology, day);
        const moment = momentOn(entry, day);
        expect(moment.verdicts).toEqual({
          none: full.classes.none.verdict,
          personal: full.classes.personal.verdict,
          special: full.classes.special.verdict,
        });
        expect([moment.freshness, moment.confidence]).toEqual([full.freshness, full.confidence]);
        expect(moment.conditions).toBe(full.classes.personal.conditions.length);
        expect(moment.seenOn ? ageInDays(moment.seenOn, day) : full.ageDays).toBe(full.ageDays);
      },
    ),
    { numRuns: 3000, seed: 11 },
  );
});

describe('filterRows', () => {
  const slow = ({ entry, now }: Row, wanted: Filters) => {
    const values = valuesOf(entry, now, 'personal');
    return facetIds.every(
      (id) => !wanted[id]?.length || wanted[id].some((value) => values[id].includes(value)),
    );
  };

  test('shows what an obvious filter shows', () => {
    fc.assert(
      fc.property(filters, (wanted) => {
        expect(filterRows(rows, wanted).rows).toEqual(rows.filter((row) => slow(row, wanted)));
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test('counts for each option what choosing it alone in its facet would show', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...facetIds), (wanted, id) => {
        const { counts } = filterRows(rows, wanted);
        for (const value of known[id]) {
          const expected = rows.filter((row) => slow(row, { ...wanted, [id]: [value] })).length;
          expect(counts[id].get(value) ?? 0).toBe(expected);
        }
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test('the facet to loosen is the one without which most rows show', () => {
    fc.assert(
      fc.property(filters, (wanted) => {
        const without = facetIds
          .filter((id) => wanted[id]?.length)
          .map((id) => rows.filter((row) => slow(row, { ...wanted, [id]: [] })).length);
        expect(loosen(rows, wanted)?.rows ?? 0).toBe(Math.max(0, ...without));
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('no rows give no counts', () => {
    const { rows: none, counts } = filterRows([], { seat: ['DE'] });
    expect([none, ...facetIds.map((id) => counts[id].size)]).toEqual([[], ...facetIds.map(() => 0)]);
  });

  test('an empty result names the facet to loosen', () => {
    const nothing: Filters = { verdict: ['suitable'], seat: ['CN'] };
    expect(filterRows(rows, nothing).rows).toEqual([]);
    expect(loosen(rows, nothing)?.facet).toBe('verdict');
    expect(loosen(rows, {})).toBeUndefined();
  });
});

describe('sortRows', () => {
  test('by verdict, then the fewest open conditions', () => {
    const keys = sortRows(rows, 'verdict').map(
      ({ now }) => [-rankOf(now.verdicts.personal), now.conditions] as const,
    );
    const sorted = keys.toSorted(([a, b], [c, d]) => a - c || b - d);
    expect(keys).toEqual(sorted);
  });

  test('by name, as readers sort', () => {
    const names = sortRows(rows, 'name').map(({ entry }) => entry.name);
    expect(names.indexOf('airtable'.replace('a', 'A'))).toBeLessThan(names.indexOf('fal'));
    expect(names.indexOf('fal')).toBeLessThan(names.indexOf('Zoom'));
  });
});

describe('the address of a view', () => {
  test('brings the same view back', () => {
    fc.assert(
      fc.property(filters, fc.string(), (wanted, query) => {
        const given = Object.fromEntries(Object.entries(wanted).filter(([, values]) => values.length > 0));
        const view = { ...plainView, query, filters: given };
        const back = fromParams(new URLSearchParams(toParams(view).toString()), known);
        expect(back).toEqual({ view, dropped: [] });
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  test('leaves out what is as usual', () => expect(toParams(plainView).toString()).toBe(''));

  test('drops what it does not know, and says so', () => {
    const { view, dropped } = fromParams(
      new URLSearchParams('verdict=suitable,great&sort=up&x=1&seat=%3Cb%3E'),
      known,
    );
    expect(view.filters).toEqual({ verdict: ['suitable'] });
    expect(view.sort).toBe('verdict');
    expect(dropped).toEqual(['verdict: great', 'seat: <b>', 'x', 'up']);
  });
});

describe('alternativesFor', () => {
  const ask = { dataClass: 'personal' as const, today: since, eea: methodology.law.eea };
  const of = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    return entry ? alternativesFor(entry, entries, ask) : [];
  };

  test('fal has some, none of them itself, each with a reason', () => {
    const found = of('fal');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ entry, reasons }) => entry.id !== 'fal' && reasons.length > 0)).toBe(true);
  });

  test('are for the same task and never worse', () => {
    for (const entry of entries) {
      const own = rankOf(momentOn(entry, since).verdicts.personal);
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
