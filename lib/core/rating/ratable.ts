import type { CriterionId, Evidence, Plan, Provider, Sheet, SheetFacts } from '../sheet';
import { aiCategories } from './ai';
import type { RatableCriterion, RatableEvidence, RatableFacts, RatablePlan, RatableSheet } from './offerings';

/**
 * Cuts a sheet to what rating reads, as small as it goes: for the index of the service worker.
 * Documents that are the same to the rules become one, under a short id; what nobody refers to
 * is left out. The offerings of the result are rated like those of the whole sheet.
 */
export function ratable(sheet: Sheet): RatableSheet {
  const { id, name, visits, standard, dpf, assessedOn, hosting, certifications } = sheet;
  const documents = documentsOf(sheet);
  return {
    id,
    name,
    ...(visits && { visits }),
    ...(standard && { standard }),
    provider: seatsOf(sheet.provider),
    ...unlessEmpty('categories', aiCategoryOf(sheet)),
    hosting: { locations: hosting.locations },
    dpf,
    ...unlessEmpty('certifications', certifications),
    ...unlessEmpty('facts', valuesOf(sheet.facts ?? {})),
    criteria: criteriaOf(sheet, documents.idsFor),
    ...unlessEmpty(
      'plans',
      sheet.plans.map((plan) => planOf(plan, documents.idsFor)),
    ),
    evidence: documents.evidence,
    assessedOn,
  };
}

type ShortIds = (ids: string[]) => string[];

function documentsOf(sheet: Sheet): { evidence: RatableEvidence[]; idsFor: ShortIds } {
  const named = new Set(namedIds(sheet));
  const short = new Map<string, string>();
  const distinct = new Map<string, RatableEvidence>();
  for (const document of sheet.evidence.filter((one) => named.has(one.id))) {
    const what = essenceOf(document);
    const key = JSON.stringify(what);
    const known = distinct.get(key) ?? { id: distinct.size.toString(36), ...what };
    distinct.set(key, known);
    short.set(document.id, known.id);
  }
  return {
    evidence: [...distinct.values()],
    idsFor: (ids) => [...new Set(ids.flatMap((id) => short.get(id) ?? []))],
  };
}

const namedIds = ({ criteria, plans }: Sheet) => [
  ...Object.values(criteria).flatMap((criterion) => criterion.evidence),
  ...plans.flatMap((plan) => Object.values(plan.evidence ?? {}).flat()),
];

/** The document's own date counts only where no day of reading is known (E-4). */
const essenceOf = ({ kind, publisher, seenOn, dated }: Evidence): Omit<RatableEvidence, 'id'> => ({
  kind,
  publisher,
  ...(seenOn ? { seenOn } : dated && { dated }),
});

const seatsOf = ({ name, country, parent, euEntity }: Provider): RatableSheet['provider'] => ({
  name,
  country,
  ...(parent && { parent: { country: parent.country } }),
  ...(euEntity && { euEntity: { country: euEntity.country } }),
});

/** One AI category tells as much as five. */
const aiCategoryOf = ({ categories }: Sheet) =>
  categories.filter((category) => aiCategories.has(category)).slice(0, 1);

const valuesOf = (facts: SheetFacts): RatableFacts =>
  Object.fromEntries(Object.entries(facts).map(([name, { value }]) => [name, { value }]));

function criteriaOf({ criteria }: Sheet, idsFor: ShortIds): Partial<Record<CriterionId, RatableCriterion>> {
  const said = Object.entries(criteria).filter(
    ([, { status, evidence }]) => status !== 'unknown' || evidence.length > 0,
  );
  return Object.fromEntries(
    said.map(([id, { status, evidence }]) => [id, { status, evidence: idsFor(evidence) }]),
  );
}

function planOf(
  { name, role, deployment, vendorAccess, criteria, evidence = {} }: Plan,
  idsFor: ShortIds,
): RatablePlan {
  const ids = Object.entries(evidence).map(([criterion, all]) => [criterion, idsFor(all)]);
  return {
    name,
    ...(role && { role }),
    ...(deployment && { deployment }),
    ...(vendorAccess && { vendorAccess }),
    ...unlessEmpty('criteria', criteria),
    ...unlessEmpty('evidence', Object.fromEntries(ids)),
  };
}

function unlessEmpty<Name extends string, T extends object>(name: Name, value: T): { [K in Name]?: T } {
  if (Object.keys(value).length === 0) return {};
  return { [name]: value } as { [K in Name]?: T }; // a computed name widens to string
}
