import { criterionIds, type CriterionId } from '../sheet';

/** A value for each of the twelve criteria. */
export function byCriterion<T>(valueOf: (criterion: CriterionId) => T): Record<CriterionId, T> {
  const entries = criterionIds.map((criterion) => [criterion, valueOf(criterion)]);
  return Object.fromEntries(entries) as Record<CriterionId, T>; // one entry per criterion id
}
