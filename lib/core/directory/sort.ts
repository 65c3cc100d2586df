import type { DataClass } from '../rating/methodology';
import { rankOf } from '../rating/verdict-order';
import type { Row } from './facets';

export const sortIds = ['verdict', 'name', 'age', 'seat'] as const;
export type SortId = (typeof sortIds)[number];

/**
 * Sorts rows: by verdict and then the fewest open conditions, by name, by the newest evidence,
 * or by seat. Rows that are equal stand by name; what is not known stands last.
 */
export function sortRows(rows: Row[], sort: SortId, dataClass: DataClass = 'personal'): Row[] {
  const keyed = rows.map((row) => ({ row, key: keys[sort](row, dataClass) }));
  return keyed.toSorted((a, b) => compare(a.key, b.key) || a.row.place - b.row.place).map(({ row }) => row);
}

type Key = number | string;

const compare = (a: Key, b: Key) => (a < b ? -1 : Number(a > b));

/** No vendor has as many conditions. */
const manyConditions = 1000;
/** After every country code. */
const last = '~';

const keys: Record<SortId, (row: Row, dataClass: DataClass) => Key> = {
  verdict: ({ now }, dataClass) => now.conditions - rankOf(now.verdicts[dataClass]) * manyConditions,
  name: () => 0,
  age: ({ now }) => -Date.parse(now.seenOn ?? '0000-01-01'),
  seat: ({ entry }) => entry.seat || last,
};
