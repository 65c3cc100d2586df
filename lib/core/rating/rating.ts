import type { CriterionId } from '../sheet';
import type {
  ConditionType,
  Confidence,
  DataClass,
  EffectiveStatus,
  Freshness,
  Verdict,
} from './methodology';

/** What `rate` gives back for one offering: ids and parameters, no prose. Texts are filled in by `lib/core/wording.ts`. */
export interface Rating {
  /** Versions of the rules and of the law facts. */
  rules: string;
  law: string;
  /** YYYY-MM-DD: the day of looking. */
  asOf: string;
  classes: Record<DataClass, ClassRating>;
  confidence: Confidence;
  freshness: Freshness;
  /** Age in days of the oldest deciding point. */
  ageDays: number;
  /** Age in days of each deciding point that has evidence. */
  ages: Partial<Record<CriterionId, number>>;
  effective: Record<CriterionId, EffectiveStatus>;
}

export interface ClassRating {
  verdict: Verdict;
  /** The configuration that was rated: 'default', or the id of an option; null where location plays no part. */
  configuration: string | null;
  /** The rules that fired, worst cap first. */
  reasons: Fired[];
  /** What has to be done first; only where the verdict is conditional. */
  conditions: Condition[];
  nextLevel: Verdict | null;
  /** Ids of the fired rules that stand in the way of the next level. */
  missingForNext: string[];
  notes: { id: string; params: Params }[];
  duties: string[];
}

export interface Fired {
  id: string;
  cap: Verdict;
  law: string[];
  /** Ids of the conditions that this rule gave. */
  conditions: string[];
  params: Params;
}

export interface Condition {
  id: string;
  type: ConditionType;
  /** The rule that gave it, or 'requiresPlan'. */
  from: string;
  params: Params;
}

/** Values for the placeholders of a text: country codes and criterion ids are named in the reader's language. */
export interface Params {
  n?: number;
  days?: number;
  staleDays?: number;
  countries?: string[];
  option?: string;
  plan?: string;
  /** Criteria: {stale}, {expired}, {topics}. */
  stale?: CriterionId[];
  expired?: CriterionId[];
  topics?: CriterionId[];
}
