import type { CriterionId, Plan, Sheet } from '../sheet';
import { isSelfHosted, type Facts } from './facts';
import type { RatablePlan, RatableSheet } from './offerings';
import type { Items } from './sheet-evidence';
import { planLocations } from './sheet-locations';

/** What a plan says replaces the base; a variant that the customer hosts has no locations of the vendor's. */
export function planFacts(
  base: Facts,
  plan: RatablePlan,
  { items, locations }: { items: Items; locations: Sheet['hosting']['locations'] },
): Facts {
  const deployment = plan.deployment ?? base.deployment;
  const own = {
    ...base,
    role: plan.role ?? base.role,
    deployment,
    criteria: { ...base.criteria, ...plan.criteria },
    evidence: { ...base.evidence, ...replaced(plan.evidence ?? {}, items) },
  };
  if (plan.deployment && isSelfHosted({ deployment })) {
    return { ...own, vendorAccess: plan.vendorAccess ?? 'unknown' };
  }
  return { ...own, ...planLocations(locations, plan.name) };
}

const replaced = (evidence: NonNullable<Plan['evidence']>, items: Items): Facts['evidence'] =>
  Object.fromEntries(Object.entries(evidence).map(([criterion, ids]) => [criterion, items(ids)]));

/** Deciding points that are partial in the base and covered in exactly one hosted plan. */
export function planBound(
  { criteria, plans = [] }: RatableSheet,
  decisive: CriterionId[],
): Facts['requiresPlan'] {
  const hosted = plans.filter((plan) => !plan.deployment || !isSelfHosted({ deployment: plan.deployment }));
  return Object.fromEntries(
    decisive.flatMap((criterion) => {
      const [plan, ...others] = hosted.filter((one) => one.criteria?.[criterion] === 'covered');
      const isBound = criteria[criterion]?.status === 'partial' && plan && others.length === 0;
      return isBound ? [[criterion, plan.name]] : [];
    }),
  );
}
