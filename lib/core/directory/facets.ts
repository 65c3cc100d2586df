import { verdicts, type DataClass } from '../rating/methodology';
import { statuses } from '../sheet';
import { momentOn, type DirectoryEntry, type Moment } from './entry';

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

/** An entry as it stands on the day of looking, with the values that filters ask for. */
export interface Row {
  entry: DirectoryEntry;
  now: Moment;
  values: Record<FacetId, string[]>;
}

/** Prepares the entries for a day and a class of data, so that a filter only compares. */
export function rowsOn(entries: DirectoryEntry[], today: string, dataClass: DataClass): Row[] {
  return entries.map((entry) => {
    const now = momentOn(entry, today);
    return { entry, now, values: valuesOf(entry, now, dataClass) };
  });
}

function valuesOf(entry: DirectoryEntry, now: Moment, dataClass: DataClass): Row['values'] {
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

/** Every value that each facet can be asked for. */
export function knownValues(entries: DirectoryEntry[], today: string): Record<FacetId, Set<string>> {
  const rows = rowsOn(entries, today, 'personal');
  const known = facetIds.map((id) => [
    id,
    new Set([...(always[id] ?? []), ...rows.flatMap((row) => row.values[id])]),
  ]);
  return Object.fromEntries(known) as Record<FacetId, Set<string>>; // keyed by all facets
}
