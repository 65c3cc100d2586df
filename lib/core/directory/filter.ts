import { facetIds, type FacetId, type Row } from './facets';

/** Chosen values by facet: within a facet one of them has to fit, between facets all have to. */
export type Filters = Partial<Record<FacetId, string[]>>;

/** How many rows each value of each facet would show, together with all other facets. */
export type Counts = Record<FacetId, Map<string, number>>;

export interface Filtered {
  rows: Row[];
  counts: Counts;
}

/** Narrows rows and counts the options in one pass. */
export function filterRows(rows: Row[], filters: Filters): Filtered {
  const wanted = facetIds.map((id) => ({ id, values: new Set(filters[id]) }));
  const counts = Object.fromEntries(facetIds.map((id) => [id, new Map()])) as Counts; // keyed by all facets
  const shown: Row[] = [];
  for (const row of rows) {
    const failing = wanted.filter(
      ({ id, values }) => values.size > 0 && !row.values[id].some((value) => values.has(value)),
    );
    if (failing.length === 0) shown.push(row);
    // A row that only one facet keeps out would be shown by that facet's other options.
    if (failing.length <= 1) count(counts, row, failing[0]?.id);
  }
  return { rows: shown, counts };
}

/** The facet without which most rows would show; undefined where none would help. */
export function loosen(rows: Row[], filters: Filters): { facet: FacetId; rows: number } | undefined {
  const tried = facetIds
    .filter((facet) => filters[facet]?.length)
    .map((facet) => ({ facet, rows: filterRows(rows, { ...filters, [facet]: [] }).rows.length }));
  const best = tried.toSorted((a, b) => b.rows - a.rows)[0];
  return best && best.rows > 0 ? best : undefined;
}

function count(counts: Counts, row: Row, only: FacetId | undefined): void {
  for (const id of only ? [only] : facetIds) {
    const options = counts[id];
    for (const value of row.values[id]) options.set(value, (options.get(value) ?? 0) + 1);
  }
}
