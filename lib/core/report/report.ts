import type { Listed, RatedOffering } from '../assess';
import type { Law } from '../rating/methodology';
import type { CriterionId, Lang, Sheet } from '../sheet';
import type { Texts } from '../texts';
import { wording } from '../wording';

/** What every report is made from and dated by. */
export interface ReportInput {
  listed: Listed;
  /** The offering that the report is about. */
  offering: RatedOffering;
  sheet: Sheet;
  texts: Texts;
  /** YYYY-MM-DD: the day of looking. */
  today: string;
  /** The state of the law: who is in the EEA. */
  law: Law;
  dataset: { date: string; version: string };
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
