import type { CriterionId, Evidence, Sheet, Status, Text } from './sheet';

/** The documents behind a criterion, for a plan those that it names itself. */
export function evidenceFor(sheet: Sheet, criterion: CriterionId, plan: string | null): Evidence[] {
  const own = planOf(sheet, plan)?.evidence?.[criterion];
  return evidenceOf(sheet, own ?? sheet.criteria[criterion].evidence);
}

/** The documents with the given ids, in the order of the ids. */
export function evidenceOf(sheet: Sheet, ids: string[]): Evidence[] {
  return ids.flatMap((id) => sheet.evidence.find((item) => item.id === id) ?? []);
}

/** A criterion's status as the sheet states it, for a plan its own where it differs. */
export function statusFor(sheet: Sheet, criterion: CriterionId, plan: string | null): Status {
  return planOf(sheet, plan)?.criteria[criterion] ?? sheet.criteria[criterion].status;
}

/** What the sheet says of a criterion: where a plan states it itself, the plan's note holds. */
export function noteFor(sheet: Sheet, criterion: CriterionId, plan: string | null): Text {
  const own = planOf(sheet, plan);
  return own?.criteria[criterion] ? own.note : sheet.criteria[criterion].note;
}

/** The day of the newest of some documents: when its copy was read, else its own date. */
export function newestDate(evidence: Evidence[]): string | undefined {
  return evidence
    .map((item) => item.seenOn ?? item.dated ?? '')
    .toSorted()
    .at(-1);
}

/** A plan of the sheet by its name. */
const planOf = (sheet: Sheet, plan: string | null) => sheet.plans.find(({ name }) => name === plan);
