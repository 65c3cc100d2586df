import type { CriterionId, EvidenceKind, Lang, LinkKind, SheetFacts, Status } from './sheet';
import type { Confidence, DataClass, Freshness, Verdict } from './rating/methodology';

/**
 * The words of the methodology and of the sheets' vocabulary in one language:
 * the packaged file `texts/<lang>.json`, compiled from `data/methodology/` and
 * `data/vocabulary.json`. The words of the surface itself stand in `locales/`.
 */
export interface Texts {
  lang: Lang;
  /** Version of the rules, for instance '1.1.0'. */
  version: string;
  disclaimer: string;
  verdicts: Record<Verdict, { label: string; long: string; aria: string; staff: string; glyph: string }>;
  classes: Record<DataClass, string>;
  confidence: Record<Confidence, string>;
  freshness: Record<Freshness, string>;
  statuses: Record<Status, string>;
  criteria: Record<CriterionId, CriterionTexts>;
  /** `short` fits chip and popup: at most 48 characters in English, 60 in German. */
  rules: Record<string, RuleTexts>;
  conditions: Record<string, string>;
  notes: Record<string, { text: string; law: string[] }>;
  duties: Record<string, { text: string; law: string[] }>;
  vocabulary: Vocabulary;
  /** Short names of all countries, by code. */
  countries: Record<string, string>;
}

export interface RuleTexts {
  short: string;
  reason: string;
  /** What would lift the cap. */
  improve: string;
  /** What the rule looks at in a sheet, so that its notes and documents can stand beside the reason. */
  asks: { criteria: CriterionId[]; facts: (keyof SheetFacts)[] };
}

export interface CriterionTexts {
  label: string;
  question: string;
  tests: Record<Status, string>;
  group: string;
  decisive: boolean;
  law: string[];
}

/** Labels of the closed lists that sheets choose from. */
export interface Vocabulary {
  categories: Record<string, string>;
  suitedFor: Record<string, string>;
  pricing: Record<string, string>;
  transfers: Record<string, string>;
  certifications: Record<string, string>;
  dpf: Record<string, string>;
  evidenceKinds: Record<EvidenceKind, string>;
  publishers: Record<'vendor' | 'third-party' | 'authority', string>;
  links: Record<LinkKind, string>;
  access: Record<'default' | 'option' | 'unspecified', string>;
  covers: Record<'storage' | 'processing', string>;
  roles: Record<string, string>;
  deployments: Record<string, string>;
  vendorAccess: Record<string, string>;
  /** Other yes/no facts of a sheet: label by fact name, and the words for the values. */
  facts: Record<string, string>;
  factValues: Record<string, string>;
  opinionRatings: Record<string, string>;
  criterionGroups: Record<string, string>;
}
