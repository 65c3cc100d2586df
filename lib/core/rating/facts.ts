import type { CriterionId, Role, Status, VendorAccess } from '../sheet';

/**
 * The part of a sheet that is rated, for one offering (vendor × plan × deployment).
 * Methodology 3 ('Other facts') and 9 ('From a sheet to the facts').
 */
export interface Facts {
  id: string;
  isAI: boolean;
  deployment: 'saas' | 'private-cloud' | 'self-hosted' | 'on-device';
  /** The vendor's role for the content that a business customer puts in. */
  role: Role | 'unknown';
  providerName: string | null;
  /** ISO 3166-1 alpha-2; null where not known. */
  providerCountry: string | null;
  /** Country of the ultimate owner; 'none' where the provider has no other owner, null where not known. */
  parentCountry: string | null;
  dpf: YesNo;
  dpfHr: YesNo;
  /** YYYY-MM-DD of the look-up in the DPF register (E-3). */
  dpfCheckedAt?: string | undefined;
  /** The vendor cannot read the content. */
  technicalExclusion: YesNo;
  dpaSpecialCategories: 'included' | 'excluded' | 'unknown';
  secrecyUndertaking: YesNo;
  certifications: string[];
  euRepresentative: YesNo;
  /** Country of the contracting entity for EU customers; one in the EEA also serves as representative (Art. 27). */
  euEntityCountry?: string | undefined;
  thirdPartyPassThrough: YesNo;
  trainingControl: 'setting' | 'contract' | 'plan' | 'unknown';
  vendorAccess?: VendorAccess | 'unknown' | undefined;
  /** YYYY-MM-DD: the oldest, over the deciding criteria, of each criterion's newest evidence. */
  assessedAt: string;
  humanConfirmed: boolean;
  criteria: Partial<Record<CriterionId, Status>>;
  /** Absent in hand-made facts: then E-1 and E-2 are skipped. */
  evidence?: Partial<Record<CriterionId, EvidenceItem[]>> | undefined;
  locations: Location[];
  /** The choices of region, by configuration id. */
  options: Record<string, { label: string; plan?: string | undefined }>;
  /** A deciding criterion that needs one plan to be covered. */
  requiresPlan?: Partial<Record<CriterionId, string>> | undefined;
}

/** The customer operates the product: what a processor owes is then the customer's own duty. */
export const isSelfHosted = ({ deployment }: Pick<Facts, 'deployment'>) =>
  deployment === 'self-hosted' || deployment === 'on-device';

export type YesNo = 'yes' | 'no' | 'unknown';

export interface Location {
  /** Country code, 'EEA', 'ZZ' (somewhere outside the EEA) or '**' (not named). */
  country: string;
  activity: 'storage' | 'inference' | 'support' | 'backup' | 'all';
  /** 'default', or the id of an option. */
  config: string;
}

export interface EvidenceItem {
  party: 'first' | 'authority' | 'third';
  kind:
    | 'contract'
    | 'policy'
    | 'documentation'
    | 'register'
    | 'certificate'
    | 'directory'
    | 'news'
    | 'marketing'
    | 'vendor-answer'
    | 'authority';
  /** YYYY-MM-DD. */
  seenAt?: string | undefined;
}
