import type { Predicate } from './methodology';
import type { Situation } from './situation';

/** Whether a rule's 'when' is true of an offering. A fact that is not stated counts as 'unknown'. */
export function holds(predicate: Predicate, situation: Situation): boolean {
  if ('all' in predicate) return predicate.all.every((one) => holds(one, situation));
  if ('any' in predicate) return predicate.any.some((one) => holds(one, situation));
  if ('criterion' in predicate) return predicate.is.includes(situation.effective[predicate.criterion]);
  if ('fact' in predicate) return isOneOf(predicate.is, situation.facts[predicate.fact] ?? 'unknown');
  const value = situation.derived[predicate.derived];
  if (typeof value === 'number') return isWithin(value, predicate);
  return isOneOf(predicate.is ?? [], value);
}

const isOneOf = (allowed: string[], value: unknown) => typeof value === 'string' && allowed.includes(value);

const isWithin = (value: number, { gte = -Infinity, lte = Infinity }: { gte?: number; lte?: number }) =>
  value >= gte && value <= lte;
