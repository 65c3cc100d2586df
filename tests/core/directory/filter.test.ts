import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternativesFor } from '../../../lib/core/alternatives';
import { momentOn } from '../../../lib/core/directory/entry';
import { facetIds, knownValues, rowsOn, valuesOf, type Row } from '../../../lib/core/directory/facets';
import { filterRows, loosen, type Filters } from '../../../lib/core/directory/filter';
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
