import type { Confidence, DataClass, EffectiveStatus, Freshness, Verdict } from '../rating/methodology';
import type { Searchable } from '../search';

/** What search, list, filters and sorting know of a vendor: its base offering, in brief. */
export interface DirectoryEntry extends Searchable {
  id: string;
  /** Country codes of the seat and of the ultimate owner; '' where not known. */
  seat: string;
  owner: string;
  categories: string[];
  suitedFor: string[];
  certifications: string[];
  /** Where data is processed by default, and where it can be by choice. */
  places: string[];
  choices: string[];
  euHosting: EffectiveStatus;
  dpa: EffectiveStatus;
  noTraining: EffectiveStatus;
  selfHostable: boolean;
  /**
   * Verdicts age where they are read, but rating ten thousand vendors takes longer than a
   * page may. So the days on which something changes are worked out when the extension is built.
   */
  timeline: Moment[];
}

/** How a vendor stands from a day on, until the next moment begins. */
export interface Moment {
  /** YYYY-MM-DD. */
  from: string;
  verdicts: Record<DataClass, Verdict>;
  /** Conditions for personal data. */
  conditions: number;
  freshness: Freshness;
  confidence: Confidence;
  /** Day of the oldest deciding evidence; null where there is none. */
  seenOn: string | null;
}

/** How a vendor stands on a day, YYYY-MM-DD: the last moment that has begun, or the first. */
export function momentOn(entry: DirectoryEntry, today: string): Moment {
  const { timeline } = entry;
  const begun = timeline.findLast(({ from }) => from <= today) ?? timeline[0];
  if (!begun) throw new Error(`${entry.id}: its timeline has no moment`);
  return begun;
}
