import { describe, expect, test } from 'vitest';
import type { DirectoryEntry } from '../../../lib/core/directory/entry';
import { rowsOn } from '../../../lib/core/directory/facets';
import { sortIds, sortRows, type SortId } from '../../../lib/core/directory/sort';
import type { Verdict } from '../../../lib/core/rating/methodology';
import { makeEntry, makeMoment } from './make-entry';

const standing = (verdict: Verdict, conditions: number, seenOn: string | null): Partial<DirectoryEntry> => ({
  timeline: [
    makeMoment({ verdicts: { none: 'suitable', personal: verdict, special: verdict }, conditions, seenOn }),
  ],
});
const named = (name: string, patch: Partial<DirectoryEntry>) => makeEntry({ id: name, name, ...patch });

const entries = [
  named('zeta', { seat: 'AT', ...standing('suitable', 0, '2026-11-01') }),
  named('Ärger', { seat: '', ...standing('conditional', 2, '2026-11-20') }),
  named('beta', { seat: 'US', ...standing('conditional', 1, null) }),
  named('Anna', { seat: 'DE', ...standing('conditional', 2, '2026-10-01') }),
  named('app 10', { seat: 'DE', ...standing('insufficient-evidence', 0, '2026-11-20') }),
  named('App 9', { seat: 'DE', ...standing('not-recommended', 0, '2026-01-01') }),
];
const rows = rowsOn(entries, '2026-11-24', 'personal');
const sorted = (sort: SortId) => sortRows(rows, sort, 'personal').map(({ entry }) => entry.name);

describe('sortRows', () => {
  test.each<[SortId, string[]]>([
    ['verdict', ['zeta', 'beta', 'Anna', 'Ärger', 'app 10', 'App 9']],
    ['name', ['Anna', 'App 9', 'app 10', 'Ärger', 'beta', 'zeta']],
    ['age', ['app 10', 'Ärger', 'zeta', 'Anna', 'App 9', 'beta']],
    ['seat', ['zeta', 'Anna', 'App 9', 'app 10', 'beta', 'Ärger']],
  ])('by %s, and by name where that is equal', (sort, names) => {
    expect(sorted(sort)).toEqual(names);
  });

  test('takes the verdict for the class of data', () => {
    const names = sortRows(rows, 'verdict', 'none').map(({ entry }) => entry.name);
    expect(names).toEqual(['App 9', 'app 10', 'zeta', 'beta', 'Anna', 'Ärger']);
  });

  test.each(sortIds)('by %s, the order in which rows come makes no difference', (sort) => {
    expect(sortRows(rows.toReversed(), sort)).toEqual(sortRows(rows, sort));
  });
});
