import { paramsFor } from './params';
import { holds } from './predicate';
import type { DataClass, Methodology, Rule, TransferRule } from './methodology';
import type { Params } from './rating';
import type { Situation } from './situation';
import type { Residency } from './transfers';
import { rankOf } from './verdict-order';

/** A rule that fired, with the values for its text. */
export interface Reason {
  rule: Rule | TransferRule;
  params: Params;
}

/** The rules that fire for a data class, worst cap first, then by order and id (4.2 steps 4 to 6). */
export function reasonsFor(
  dataClass: DataClass,
  situation: Situation,
  { methodology, residency }: { methodology: Methodology; residency: Residency | undefined },
): Reason[] {
  const general = methodology.rules
    .filter((rule) => rule.classes.includes(dataClass) && holds(rule.when, situation))
    .map((rule) => ({ rule, params: paramsFor(rule.when, situation) }));
  const ofTransfers = residency ? transferReasons(residency, methodology) : [];
  return [...ofTransfers, ...general].toSorted(worstFirst);
}

function transferReasons({ configuration, isDefault, hits }: Residency, methodology: Methodology): Reason[] {
  const rules = [...new Set(hits.map((hit) => hit.rule))];
  const ofCountries = rules.map((rule) => ({
    rule,
    params: { countries: hits.filter((hit) => hit.rule === rule).map((hit) => hit.country) },
  }));
  if (isDefault) return ofCountries;
  const option = methodology.transferRules.filter((rule) => rule.id === 'R-TR-OPTION');
  return [...ofCountries, ...option.map((rule) => ({ rule, params: { option: configuration.label } }))];
}

const worstFirst = (a: Reason, b: Reason) =>
  rankOf(a.rule.cap) - rankOf(b.rule.cap) || a.rule.order - b.rule.order || (a.rule.id < b.rule.id ? -1 : 1);
