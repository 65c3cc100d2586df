import type { CriterionId, Status } from '../sheet';
import type { Derived } from './derived';
import type { Facts } from './facts';

/**
 * The rules that `rate` works from: `data/methodology/methodology.rules.json`
 * without its texts (`withoutTexts`). Everything here is an id, a number or a table,
 * so that the service worker holds no prose.
 */
export interface Methodology {
  version: string;
  decisive: CriterionId[];
  exemptWhenSelfHosted: CriterionId[];
  freshness: FreshnessTerms & { selfHosted: FreshnessTerms };
  rules: Rule[];
  transferRules: TransferRule[];
  transferTable: TransferTable;
  notes: { id: string; classes: DataClass[]; when: Predicate }[];
  duties: { id: string; classes: DataClass[]; deployment?: string[] }[];
  conditions: Record<string, { type: ConditionType }>;
  law: Law;
}

/** From worst to best (4.1). */
export const verdicts = ['not-recommended', 'insufficient-evidence', 'conditional', 'suitable'] as const;
export type Verdict = (typeof verdicts)[number];
export const dataClasses = ['none', 'personal', 'special'] as const;
export type DataClass = (typeof dataClasses)[number];
export type ConditionType = 'precondition' | 'setting' | 'ongoing';
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'expired';
export type Confidence = 'low' | 'medium' | 'high';
/** A criterion's status as the rules read it: after E-1, E-2 and the exemptions. */
export type EffectiveStatus = Status | 'exempt';

export interface Rule {
  id: string;
  order: number;
  classes: DataClass[];
  when: Predicate;
  cap: Verdict;
  conditions: RuleCondition[];
  law: string[];
}
export type TransferRule = Omit<Rule, 'classes' | 'when'>;
type RuleCondition = string | { id: string; when: Predicate };

export type Predicate =
  | { all: Predicate[] }
  | { any: Predicate[] }
  | { criterion: CriterionId; is: EffectiveStatus[] }
  | { fact: keyof Facts; is: string[] }
  | { derived: keyof Derived; is?: string[]; gte?: number; lte?: number };

/** The region classes of 4.2 step 2. */
export type RegionClass = 'EEA' | 'ADEQ' | 'US_DPF_HR' | 'US_DPF' | 'US' | 'THIRD' | 'OPEN' | 'SCRUT';
type TransferRow = Record<Status, string | null>;
export interface TransferTable {
  personal: Record<RegionClass, TransferRow>;
  special: Record<RegionClass, TransferRow>;
  specialIfTechnicalExclusion: Partial<Record<RegionClass, TransferRow>>;
}

/** Days, both ends included; null is open. */
export interface FreshnessTerms {
  fresh: [number, number];
  ageing: [number, number];
  stale: [number, null];
  expired: { allOlderThanDays: number; gateOlderThanDays?: number; gates?: CriterionId[] };
}

/** The state of the law (1a to 1c): who is in the EEA, adequate or scrutinised, on which terms. */
export interface Law {
  version: string;
  eea: string[];
  eeaTerritories: { codes: string[] };
  aliases: Record<string, string>;
  /** `scope` is null where nothing limits the decision for a commercial vendor. */
  adequacy: { code: string; scope: string | null; validUntil: string | null; requires?: string }[];
  scrutinised: { code: string }[];
  /** Certifications that count for special categories (R-S-CERT). */
  attestations: string[];
}
