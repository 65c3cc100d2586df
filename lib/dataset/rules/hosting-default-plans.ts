import { placesWithPlan } from './places';
import type { SheetRule } from './rule';

/** A default place with a plan holds for the plan of just that name, so there must be one (methodology 9). */
export const hostingDefaultPlans: SheetRule = {
  id: 'hosting-default-plans',
  severity: 'error',
  check: (sheet) =>
    placesWithPlan(sheet)
      .filter(({ access, plan }) => access !== 'option' && !sheet.plans.some(({ name }) => name === plan))
      .map(({ field, plan }) => ({
        field,
        cure: `no plan '${plan}' in plans; write a name from there, or leave the plan out`,
      })),
};
