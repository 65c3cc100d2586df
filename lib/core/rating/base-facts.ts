import type { CriterionId } from '../sheet';
import { aiCategories } from './ai';
import { byCriterion } from './by-criterion';
import type { Facts } from './facts';
import type { RatableSheet } from './offerings';
import { oldestPoint, type Items } from './sheet-evidence';

/** What a sheet says of its vendor as a whole (methodology 9); where data is processed is added by offering. */
export function baseFacts(sheet: RatableSheet, items: Items, decisive: CriterionId[]): Facts {
  const { provider, facts = {}, criteria } = sheet;
  const evidence = byCriterion((criterion) => items(criteria[criterion]?.evidence ?? []));
  return {
    id: sheet.id,
    isAI: (sheet.categories ?? []).some((category) => aiCategories.has(category)),
    deployment: facts.deployment?.value ?? 'saas',
    role: facts.role?.value ?? 'unknown',
    providerName: provider.name,
    providerCountry: provider.country,
    parentCountry: provider.parent?.country ?? 'none',
    euEntityCountry: provider.euEntity?.country,
    dpf: dpfFact[sheet.dpf],
    dpfHr: 'unknown',
    dpfCheckedAt: facts.dpfCheckedOn?.value,
    technicalExclusion: facts.contentEncrypted?.value ?? 'unknown',
    dpaSpecialCategories: facts.specialCategories?.value ?? 'unknown',
    secrecyUndertaking: facts.secrecyUndertaking?.value ?? 'unknown',
    certifications: (sheet.certifications ?? []).map((id) => certificationIds[id] ?? id),
    euRepresentative: facts.euRepresentative?.value ?? 'unknown',
    thirdPartyPassThrough: facts.passThrough?.value ?? 'unknown',
    trainingControl: facts.trainingControl?.value ?? 'unknown',
    vendorAccess: facts.vendorAccess?.value,
    assessedAt: oldestPoint(evidence, decisive) ?? sheet.assessedOn,
    // No sheet carries the clause-by-clause review of a person yet (methodology 3, two depths of reading).
    humanConfirmed: false,
    criteria: byCriterion((criterion) => criteria[criterion]?.status ?? 'unknown'),
    evidence,
    locations: [],
    options: {},
  };
}

const dpfFact = {
  certified: 'yes',
  'not-certified': 'no',
  unknown: 'unknown',
  'not-applicable': 'no',
} as const;

/** The rules name certifications more exactly than the sheets' vocabulary. */
const certificationIds: Record<string, string> = {
  iso27001: 'iso-27001',
  iso27701: 'iso-27701',
  c5: 'bsi-c5-type1',
  'c5-type2': 'bsi-c5-type2',
};
