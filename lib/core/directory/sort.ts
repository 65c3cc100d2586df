import { dataClasses, type DataClass } from '../rating/methodology';
import { rankOf } from '../rating/verdict-order';
import type { Row } from './facets';

export const sortIds = ['verdict', 'name', 'age', 'seat'] as const;
export type SortId = (typeof sortIds)[number];

const collator = new Intl.Collator(['en', 'de'], { sensitivity: 'base', numeric: true });
const byName = (a: Row, b: Row) => collator.compare(a.entry.name, b.entry.name);

/** Sorts rows: by verdict and then the fewest open conditions, by name, by the newest evidence, or by seat. */
export function sortRows(rows: Row[], sort: SortId, dataClass: DataClass = dataClasses[1]): Row[] {
  return rows.toSorted((a, b) => orders[sort](a, b, dataClass) || byName(a, b));
}

const orders: Record<SortId, (a: Row, b: Row, dataClass: DataClass) => number> = {
  verdict: (a, b, dataClass) =>
    rankOf(b.now.verdicts[dataClass]) - rankOf(a.now.verdicts[dataClass]) ||
    a.now.conditions - b.now.conditions,
  name: () => 0,
  age: (a, b) => (b.now.seenOn ?? '').localeCompare(a.now.seenOn ?? ''),
  seat: (a, b) => a.entry.seat.localeCompare(b.entry.seat),
};
