import { verdicts, type DataClass } from '../rating/methodology';
import { statuses } from '../sheet';
import { momentOn, type DirectoryEntry, type Moment } from './entry';
import { compareNames } from './names';

/** What a list can be narrowed by, in the order in which the page shows it. */
export const facetIds = [
  'verdict',
  'category',
  'hosting',
  'dpa',
  'training',
  'seat',
  'owner',
  'selfHosted',
  'certification',
  'freshness',
] as const;
export type FacetId = (typeof facetIds)[number];

/** A value that rows can be narrowed by. */
export interface Option {
  facet: FacetId;
  value: string;
}

/** An entry as it stands on the day of looking, prepared for filters and sorting. */
export interface Row {
  entry: DirectoryEntry;
  now: Moment;
  /** Where its name stands among all names. */
  place: number;
  /** Which of `options` it has, so that filters compare numbers instead of words. */
  codes: number[];
  /** Every option that some row has; the same list for all rows that were made together. */
  options: Option[];
}

/** Prepares the entries for a day (YYYY-MM-DD) and a class of data, in the order of their names. */
export function rowsOn(entries: DirectoryEntry[], today: string, dataClass: DataClass): Row[] {
  const { options, codesOf } = numbering();
  const byName = entries.toSorted((a, b) => compareNames(a.name, b.name));
  return byName.map((entry, place) => {
    const now = momentOn(entry, today);
    return { entry, now, place, codes: codesOf(valuesOf(entry, now, dataClass)), options };
  });
}

/** Gives each option its number when it first appears. Runs for every row: loops, no lists in between. */
function numbering() {
  const options: Option[] = [];
  const known = facetIds.map((facet) => ({ facet, codes: new Map<string, number>() }));
  const codesOf = (values: Record<FacetId, string[]>) => {
    const found: number[] = [];
    for (const { facet, codes } of known) {
      for (const value of values[facet]) {
        const code = codes.get(value) ?? options.push({ facet, value }) - 1;
        codes.set(value, code);
        found.push(code);
      }
    }
    return found;
  };
  return { options, codesOf };
}

/** What an entry has of each facet at a moment, for a class of data. */
export function valuesOf(
  entry: DirectoryEntry,
  now: Moment,
  dataClass: DataClass,
): Record<FacetId, string[]> {
  return {
    verdict: [now.verdicts[dataClass]],
    category: entry.categories,
    hosting: [entry.euHosting],
    dpa: [entry.dpa],
    training: [entry.noTraining],
    seat: [entry.seat],
    owner: [entry.owner],
    selfHosted: entry.selfHostable ? ['yes'] : [],
    certification: entry.certifications,
    freshness: [now.freshness],
  };
}

const statusValues: string[] = [...statuses, 'exempt'];
/** Values that a filter may ask for although no vendor has them today. */
const always: Partial<Record<FacetId, string[]>> = {
  verdict: [...verdicts],
  hosting: statusValues,
  dpa: statusValues,
  training: statusValues,
  selfHosted: ['yes'],
  freshness: ['fresh', 'ageing', 'stale', 'expired'],
};

/** Every value that each facet can be asked for; `today` is YYYY-MM-DD. */
export function knownValues(entries: DirectoryEntry[], today: string): Record<FacetId, Set<string>> {
  const known = facetIds.map((id) => [id, new Set(always[id])] as const);
  for (const entry of entries) {
    const values = valuesOf(entry, momentOn(entry, today), 'personal');
    for (const [id, set] of known) for (const value of values[id]) set.add(value);
  }
  return Object.fromEntries(known) as Record<FacetId, Set<string>>; // keyed by all facets
}

/** Facets whose options have an order of their own; all others stand by frequency. */
const ordered = new Set<FacetId>(['verdict', 'freshness', 'hosting', 'dpa', 'training']);

/**
 * The options of each facet in the order in which they are shown: of all vendors, not of those
 * found, so that no option moves away below the reader's pointer.
 */
export function optionsInOrder(
  known: Record<FacetId, Set<string>>,
  all: Record<FacetId, Map<string, number>>,
): Record<FacetId, string[]> {
  const inOrder = facetIds.map((id) => {
    const count = (value: string) => all[id].get(value) ?? 0;
    const values = [...known[id]];
    return [id, ordered.has(id) ? values : values.toSorted((a, b) => count(b) - count(a))] as const;
  });
  return Object.fromEntries(inOrder) as Record<FacetId, string[]>; // keyed by all facets
}
