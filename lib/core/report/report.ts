import type { Listed, RatedOffering } from '../assess';
import type { Law } from '../rating/methodology';
import type { CriterionId, Lang, Sheet } from '../sheet';
import { wording } from '../wording';
import type { Stamp } from './stamp';

/** What a report on one offering of a vendor is made from. */
export interface ReportInput extends Stamp {
  listed: Listed;
  /** The offering that the report is about. */
  offering: RatedOffering;
  sheet: Sheet;
  /** The state of the law: who is in the EEA. */
  law: Law;
  /** What the base offering is called where the sheet gives it no name. */
  standard: string;
}

/** Fills a text of the methodology for a report. */
export function say({
  texts,
}: ReportInput): (template: string, params: Parameters<typeof wording>[1]) => string {
  const names = { lang: texts.lang, criterion: (id: CriterionId) => texts.criteria[id].label };
  return (template, params) => wording(template, params, names);
}

export const langOf = ({ texts }: ReportInput): Lang => texts.lang;
