import { criterionIds } from '../sheet';
import type { Methodology, Rule, TransferRule } from './methodology';
import { holds } from './predicate';
import type { Condition } from './rating';
import type { Reason } from './reasons';
import type { Situation } from './situation';

/** The ids of the conditions that a fired rule gives. */
export function conditionIds(rule: Rule | TransferRule, situation: Situation): string[] {
  return rule.conditions.flatMap((condition) => {
    if (typeof condition === 'string') return condition;
    return holds(condition.when, situation) ? condition.id : [];
  });
}

/** What has to be done first, in the order of the reasons, each once. */
export function conditionsOf(reasons: Reason[], situation: Situation, methodology: Methodology): Condition[] {
  // One transfer assessment covers the countries of all reasons together (C-SCC-TIA).
  const countries = [...new Set(reasons.flatMap(({ params }) => params.countries ?? []))].toSorted();
  const found = new Map<string, Condition>();
  for (const { rule, params } of reasons) {
    const values = params.countries ? { ...params, countries } : params;
    for (const id of conditionIds(rule, situation)) {
      if (found.has(id)) continue;
      found.set(id, { id, type: typeOf(id, methodology), from: rule.id, params: values });
    }
  }
  return [...found.values(), ...planConditions(situation)];
}

/** A point that is only partial here, because it belongs to one plan: then only that plan will do. */
function planConditions({ facts, effective }: Situation): Condition[] {
  const bound = criterionIds.filter((criterion) => effective[criterion] === 'partial');
  const plans = new Set(bound.flatMap((criterion) => facts.requiresPlan?.[criterion] ?? []));
  return [...plans].toSorted().map((plan) => ({
    id: 'C-PLAN',
    type: 'precondition',
    from: 'requiresPlan',
    params: { plan, topics: bound.filter((criterion) => facts.requiresPlan?.[criterion] === plan) },
  }));
}

function typeOf(id: string, { conditions }: Methodology) {
  const condition = conditions[id];
  if (!condition) throw new Error(`methodology.rules.json: conditions: ${id} is named by a rule, add it`);
  return condition.type;
}
