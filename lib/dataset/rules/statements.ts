import { criterionIds, type CriterionId, type Evidence, type Sheet, type Status } from '../../core/sheet';

/** A status that a sheet states, of its base or of a plan, with the documents it rests on. */
export interface Statement {
  /** Where the status stands. */
  field: string;
  criterion: CriterionId;
  status: Status;
  evidence: string[];
  /** The documents that stand beside it; a plan may have none of its own. */
  own: string[];
}

/** Every status of a sheet. A plan rests on the base's documents where it names none of its own. */
export function statementsOf({ criteria, plans }: Sheet): Statement[] {
  const base = criterionIds.map((criterion) => ({
    field: `criteria.${criterion}`,
    criterion,
    status: criteria[criterion].status,
    evidence: criteria[criterion].evidence,
    own: criteria[criterion].evidence,
  }));
  const ofPlans = plans.flatMap((plan, index) =>
    criterionIds.flatMap((criterion) => {
      const status = plan.criteria[criterion];
      const own = plan.evidence?.[criterion] ?? [];
      const evidence = own.length > 0 ? own : criteria[criterion].evidence;
      const field = `plans[${index}].criteria.${criterion}`;
      return status ? [{ field, criterion, status, evidence, own }] : [];
    }),
  );
  return [...base, ...ofPlans];
}

/** Every list of evidence ids of a sheet, with its place. */
export function evidenceLists({ criteria, facts, plans }: Sheet): EvidenceList[] {
  const ofPlans = plans.flatMap(({ evidence = {} }, index) =>
    Object.entries(evidence).map(([name, ids]) => ({ field: `plans[${index}].evidence.${name}`, ids })),
  );
  return [...listsOf('criteria', criteria), ...listsOf('facts', { ...facts }), ...ofPlans];
}
export interface EvidenceList {
  field: string;
  ids: string[];
}

const listsOf = (field: string, by: Record<string, { evidence: string[] }>): EvidenceList[] =>
  Object.entries(by).map(([name, { evidence }]) => ({ field: `${field}.${name}.evidence`, ids: evidence }));

/** The documents with these ids. */
export const documentsOf = (sheet: Sheet, ids: string[]): Evidence[] =>
  sheet.evidence.filter((document) => ids.includes(document.id));
