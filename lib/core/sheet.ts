/**
 * The vendor sheet as it stands in `data/vendors/<id>.json`: what a vendor's own
 * documents say, each statement with the document behind it. Field by field
 * explained in `data/README.md`; checked by `lib/dataset/schema.ts`.
 */
export interface Sheet {
  id: string;
  name: string;
  summary: Text;
  claim?: { text: string; lang: string };
  processing?: Text;
  /** Most visits are for reading (social network, forum): the chip starts as a dot. */
  visits?: 'read';
  sites: Site[];
  provider: Provider;
  categories: string[];
  suitedFor: string[];
  pricing: { kind: string; note: Text }[];
  hosting: { locations: HostingLocation[]; note: Text };
  dpf: 'certified' | 'not-certified' | 'unknown' | 'not-applicable';
  transfers: string[];
  certifications: string[];
  facts?: SheetFacts;
  criteria: Record<CriterionId, SheetCriterion>;
  /** The name of the offer that the base describes; 'Standard' where not given. */
  standard?: string;
  plans: Plan[];
  pros: Text[];
  cons: Text[];
  conditions: Step[];
  links: Partial<Record<LinkKind, string>>;
  evidence: Evidence[];
  opinions: Opinion[];
  history: (Text & { on: string })[];
  /** YYYY-MM-DD: the day this sheet was written. */
  assessedOn: string;
}

export const languages = ['en', 'de'] as const;
export type Lang = (typeof languages)[number];
export type Text = Record<Lang, string>;

export const criterionIds = [
  'euHosting',
  'privateCloud',
  'onPremises',
  'hybrid',
  'dpa',
  'transfers',
  'subprocessors',
  'dataSubjectRights',
  'noTraining',
  'retention',
  'security',
  'openness',
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** From worst to best; `unknown` says that nothing was read, not that nothing is there. */
export const statuses = ['absent', 'unknown', 'partial', 'covered'] as const;
export type Status = (typeof statuses)[number];

/** An address that belongs to the product. `path` is a prefix by segment. */
export interface Site {
  host: string;
  path?: string;
  /** `false` where the host's subdomains are customers' own sites; holds for this entry alone. */
  subdomains?: false;
}

export interface Provider {
  name: string;
  /** ISO 3166-1 alpha-2 of the seat. */
  country: string;
  address?: string;
  parent?: Party;
  /** The contracting entity for EU customers, where it is another. */
  euEntity?: Party;
  privacyContact?: string;
}

export interface Party {
  name: string;
  country: string;
}

export interface HostingLocation {
  /** Country code, or `EU`, `EEA`, `GLOBAL` (worldwide, not named). */
  place: string;
  access: 'default' | 'option' | 'unspecified';
  plan?: string;
  region?: string;
  covers?: 'storage' | 'processing';
}

export interface SheetCriterion {
  status: Status;
  note: Text;
  evidence: string[];
}

export type Role = 'processor' | 'joint' | 'controller';
export type VendorAccess = 'none' | 'telemetry' | 'remote-support';

export interface SheetFacts {
  deployment?: Fact<'saas' | 'self-hosted' | 'on-device'>;
  role?: Fact<Role>;
  contentEncrypted?: Fact<'yes' | 'no'>;
  specialCategories?: Fact<'included' | 'excluded'>;
  secrecyUndertaking?: Fact<'yes' | 'no'>;
  passThrough?: Fact<'yes' | 'no'>;
  trainingControl?: Fact<'setting' | 'contract' | 'plan'>;
  vendorAccess?: Fact<VendorAccess>;
  euRepresentative?: Fact<'yes' | 'no'>;
  /** The day somebody looked the DPF entry up in the register itself. */
  dpfCheckedOn?: Fact<string>;
}

export interface Fact<T extends string> {
  value: T;
  evidence: string[];
}

/** A plan, or the variant that the customer hosts: only what differs from the base. */
export interface Plan {
  name: string;
  role?: Role;
  deployment?: 'saas' | 'self-hosted' | 'on-device';
  vendorAccess?: VendorAccess;
  criteria: Partial<Record<CriterionId, Status>>;
  evidence?: Partial<Record<CriterionId, string[]>>;
  note: Text;
}

/** What a European customer has to do first, in the vendor's own concrete terms. */
export interface Step extends Text {
  url?: string;
  /** The rule conditions (`C-…`) that this step makes concrete. */
  settles?: string[];
}

export const linkKinds = [
  'privacyPolicy',
  'dpa',
  'subprocessors',
  'trustCenter',
  'terms',
  'imprint',
  'docs',
] as const;
export type LinkKind = (typeof linkKinds)[number];

export interface Evidence {
  id: string;
  kind: EvidenceKind;
  title: string;
  url: string;
  publisher: 'vendor' | 'third-party' | 'authority';
  /** The document's own date: YYYY, YYYY-MM or YYYY-MM-DD. */
  dated?: string;
  /** The day the copy that was read was taken. */
  seenOn?: string;
  /** The archive or directory it was read through. */
  via?: { name: string; url?: string };
}

export const evidenceKinds = [
  'privacy-policy',
  'terms',
  'dpa',
  'subprocessors',
  'trust-center',
  'docs',
  'imprint',
  'certificate',
  'directory',
  'register',
  'news',
  'code',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** What another published directory says; never part of our verdict. */
export interface Opinion {
  source: string;
  rating: string;
  on: string;
  url: string;
}
