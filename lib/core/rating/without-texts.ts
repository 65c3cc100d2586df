import type { CriterionId, Status, Text } from '../sheet';
import type { Confidence, DataClass, Freshness, Methodology, TransferTable, Verdict } from './methodology';

/** `data/methodology/methodology.rules.json` as it stands: the methodology with all its texts. */
export interface MethodologyFile extends Methodology {
  /** YYYY-MM-DD of this version. */
  date: string;
  disclaimer: Text;
  statuses: { id: Status; rank: number; label: Text; glyph: string }[];
  verdicts: { id: Verdict; rank: number; label: Text; long: Text; aria: Text; glyph: string }[];
  dataClasses: { id: DataClass; label: Text }[];
  confidence: { id: Confidence; label: Text }[];
  freshness: Methodology['freshness'] & { labels: Record<Freshness, Text> };
  criteria: CriterionFile[];
  evidenceRules: { id: string; text: Text }[];
  /** One line for staff, by verdict. */
  staffText: Record<Verdict, Text>;
  transferTable: TransferTable & { note: string; specialIfTechnicalExclusion: { note: string } };
  rules: (Methodology['rules'][number] & RuleTexts)[];
  transferRules: (Methodology['transferRules'][number] & RuleTexts)[];
  notes: (Methodology['notes'][number] & LawText)[];
  duties: (Methodology['duties'][number] & LawText)[];
  conditions: Record<string, Methodology['conditions'][string] & { text: Text }>;
}

interface CriterionFile {
  id: CriterionId;
  group: string;
  decisive: boolean;
  /** Unknown here means 'not enough evidence'. */
  gate?: boolean;
  law: string[];
  label: Text;
  question: Text;
  tests: Record<Status, Text>;
}

interface RuleTexts {
  /** At most 48 characters in English, 60 in German: for chip and popup. */
  short: Text;
  reason: Text;
  /** What would lift the cap. */
  improve: Text;
}

interface LawText {
  law: string[];
  text: Text;
}

/** The methodology as `rate` needs it, for the service worker: ids, numbers and tables alone. */
export function withoutTexts(file: MethodologyFile): Methodology {
  const { version, decisive, exemptWhenSelfHosted, freshness, conditions } = file;
  return {
    version,
    decisive,
    exemptWhenSelfHosted,
    freshness: { ...termsOf(freshness), selfHosted: termsOf(freshness.selfHosted) },
    rules: file.rules.map((rule) => ({ ...ruleOf(rule), classes: rule.classes, when: rule.when })),
    transferRules: file.transferRules.map(ruleOf),
    transferTable: tableOf(file.transferTable),
    notes: file.notes.map(({ id, classes, when }) => ({ id, classes, when })),
    duties: file.duties.map(({ id, classes, deployment }) => ({
      id,
      classes,
      ...(deployment && { deployment }),
    })),
    conditions: Object.fromEntries(Object.entries(conditions).map(([id, { type }]) => [id, { type }])),
    law: lawOf(file.law),
  };
}

const termsOf = ({ fresh, ageing, stale, expired }: Methodology['freshness']['selfHosted']) => ({
  fresh,
  ageing,
  stale,
  expired,
});

const ruleOf = ({ id, order, cap, conditions, law }: Methodology['transferRules'][number]) => ({
  id,
  order,
  cap,
  conditions,
  law,
});

function tableOf({ personal, special, specialIfTechnicalExclusion }: MethodologyFile['transferTable']) {
  const { note: _, ...unreadable } = specialIfTechnicalExclusion;
  return { personal, special, specialIfTechnicalExclusion: unreadable };
}

const lawOf = (law: Methodology['law']): Methodology['law'] => ({
  version: law.version,
  eea: law.eea,
  eeaTerritories: { codes: law.eeaTerritories.codes },
  aliases: law.aliases,
  adequacy: law.adequacy.map(({ code, scope, validUntil, requires }) => ({
    code,
    scope,
    validUntil,
    ...(requires && { requires }),
  })),
  scrutinised: law.scrutinised.map(({ code }) => ({ code })),
  attestations: law.attestations,
});
