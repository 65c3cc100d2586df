import type { CriterionId, Evidence, Plan, Sheet, SheetFacts } from '../sheet';
import { baseFacts } from './base-facts';
import type { Facts } from './facts';
import { planBound, planFacts } from './plan-facts';
import { evidenceItems } from './sheet-evidence';
import { baseLocations } from './sheet-locations';

/** The part of a sheet that rating reads: no prose. A whole sheet will do; `ratable` makes a small one. */
export interface RatableSheet extends Pick<
  Sheet,
  'id' | 'name' | 'visits' | 'standard' | 'dpf' | 'assessedOn'
> {
  provider: { name: string; country: string; parent?: { country: string }; euEntity?: { country: string } };
  /** Empty lists and unknown criteria without evidence may be left out. */
  categories?: string[];
  hosting: Pick<Sheet['hosting'], 'locations'>;
  certifications?: string[];
  facts?: RatableFacts;
  criteria: Partial<Record<CriterionId, RatableCriterion>>;
  plans?: RatablePlan[];
  evidence: RatableEvidence[];
}

export type RatableFacts = { [Name in keyof SheetFacts]?: Pick<NonNullable<SheetFacts[Name]>, 'value'> };
export type RatableCriterion = Pick<Sheet['criteria'][CriterionId], 'status' | 'evidence'>;
export type RatablePlan = Omit<Plan, 'note' | 'criteria'> & Partial<Pick<Plan, 'criteria'>>;
export type RatableEvidence = Pick<Evidence, 'id' | 'kind' | 'publisher' | 'dated' | 'seenOn'>;

/** What a vendor offers under one set of conditions; the base offering has no plan. */
export interface Offering {
  plan: string | null;
  facts: Facts;
}

/**
 * The facts of every offering of a sheet, the base first, then one per plan (methodology 9).
 * `decisive` are the deciding criteria of the rules.
 */
export function offerings(sheet: RatableSheet, decisive: CriterionId[]): [Offering, ...Offering[]] {
  const items = evidenceItems(sheet.evidence);
  const base = baseFacts(sheet, items, decisive);
  const plans = (sheet.plans ?? []).map((plan) => ({
    plan: plan.name,
    facts: planFacts(base, plan, { items, locations: sheet.hosting.locations }),
  }));
  const requiresPlan = planBound(sheet, decisive);
  return [{ plan: null, facts: { ...base, ...baseLocations(sheet), requiresPlan } }, ...plans];
}
