import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  facetIds,
  knownValues,
  optionsInOrder,
  rowsOn,
  valuesOf,
  type Row,
} from '../../../lib/core/directory/facets';
import { filterRows, loosen, type Filters } from '../../../lib/core/directory/filter';
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

describe('optionsInOrder', () => {
  const options = optionsInOrder(known, filterRows(rows, {}).counts);
  const count = (seat: string) => rows.filter(({ entry }) => entry.seat === seat).length;

  test('puts the most frequent first', () => {
    const counts = options.seat.map(count);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(options.seat).toHaveLength(known.seat.size);
  });

  test('keeps the order of verdicts, statuses and freshness', () => {
    expect(options.verdict).toEqual([...known.verdict]);
    expect(options.freshness).toEqual(['fresh', 'ageing', 'stale', 'expired']);
  });
});
