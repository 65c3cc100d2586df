import { formatDate } from '../dates';
import type { Law } from '../rating/methodology';
import type { Texts } from '../texts';
import { reportWords } from './words';

/** What every report is dated by, so that a reader can tell it from a later one. */
export interface Stamp {
  /** YYYY-MM-DD: the day of looking. */
  today: string;
  dataset: { date: string; version: string };
  law: Pick<Law, 'version'>;
  texts: Texts;
}

/** The stamp as a line: 'As of 24 Nov 2026 · dataset of 24 Nov 2026 (2026.11.24) · …'. */
export function stampText({ today, dataset, law, texts }: Stamp): string {
  const words = reportWords[texts.lang];
  const date = (day: string) => formatDate(day, texts.lang);
  return [
    `${words.asOf} ${date(today)}`,
    `${words.dataset} ${date(dataset.date)} (${dataset.version})`,
    `${words.rules} ${texts.version}`,
    `${words.law} ${date(law.version)}`,
  ].join(' · ');
}

/** The stamp for machines. */
export function stampData({ today, dataset, law, texts }: Stamp) {
  return {
    asOf: today,
    dataset: { date: dataset.date, version: dataset.version },
    methodology: texts.version,
    law: law.version,
    disclaimer: texts.disclaimer,
  };
}
