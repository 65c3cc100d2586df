import { facetIds, type FacetId, type Option, type Row } from './facets';

/** Chosen values by facet: within a facet one of them has to fit, between facets all have to. */
export type Filters = Partial<Record<FacetId, string[]>>;

/** How many rows each value of each facet would show, together with all other facets. */
export type Counts = Record<FacetId, Map<string, number>>;

export interface Filtered {
  rows: Row[];
  counts: Counts;
}

/** Narrows rows and counts the options in one pass. The rows have to come from one `rowsOn`. */
export function filterRows(rows: Row[], filters: Filters): Filtered {
  const question = questionFor(rows, filters);
  const { options, facets } = question;
  const found = new Uint32Array(options.length);
  const shown: Row[] = [];
  for (const row of rows) {
    const failing = failingFacets(row, question);
    if (failing === 0) shown.push(row);
    if (!isOneAtMost(failing)) continue;
    // A row that only one facet keeps out would be shown by that facet's other options.
    for (const code of row.codes)
      if (failing === 0 || facets[code] === failing) found[code] = (found[code] ?? 0) + 1;
  }
  return { rows: shown, counts: countsOf(options, found) };
}

/** The facet without which most rows would show; undefined where none would help. */
export function loosen(rows: Row[], filters: Filters): { facet: FacetId; rows: number } | undefined {
  const question = questionFor(rows, filters);
  const failing = rows.map((row) => failingFacets(row, question));
  const passing = failing.filter((facets) => facets === 0).length;
  const tried = facetIds
    .filter((facet) => filters[facet]?.length)
    .map((facet) => ({ facet, rows: passing + failing.filter((facets) => facets === bitOf(facet)).length }));
  const best = tried.toSorted((a, b) => b.rows - a.rows)[0];
  return best && best.rows > 0 ? best : undefined;
}

/** Filters as numbers: each facet is one bit, so that a row's failing facets are one number. */
interface Question {
  options: Option[];
  /** By option: the bit of its facet. */
  facets: Uint16Array;
  /** By option: the bit of its facet where it was chosen, else 0. */
  chosen: Uint16Array;
  /** The bits of all facets in which something was chosen. */
  asked: number;
}

const bitOf = (facet: FacetId) => 1 << facetIds.indexOf(facet);
const isOneAtMost = (bits: number) => (bits & (bits - 1)) === 0;

function questionFor(rows: Row[], filters: Filters): Question {
  const options = rows[0]?.options ?? [];
  const isChosen = ({ facet, value }: Option) => filters[facet]?.includes(value) ?? false;
  const asked = facetIds.filter((facet) => filters[facet]?.length);
  return {
    options,
    facets: Uint16Array.from(options, ({ facet }) => bitOf(facet)),
    chosen: Uint16Array.from(options, (option) => (isChosen(option) ? bitOf(option.facet) : 0)),
    asked: asked.reduce((bits, facet) => bits | bitOf(facet), 0),
  };
}

/** The bits of the facets that keep a row out. */
function failingFacets({ codes }: Row, { chosen, asked }: Question): number {
  if (asked === 0) return 0;
  let met = 0;
  for (const code of codes) met |= chosen[code] ?? 0;
  return asked & ~met;
}

function countsOf(options: Option[], found: Uint32Array): Counts {
  const counts = Object.fromEntries(facetIds.map((id) => [id, new Map()])) as Counts; // keyed by all facets
  options.forEach(({ facet, value }, code) => {
    const count = found[code] ?? 0;
    if (count > 0) counts[facet].set(value, count);
  });
  return counts;
}
