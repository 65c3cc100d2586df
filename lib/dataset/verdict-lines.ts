import { assessSheet } from '../core/assess';
import { ratable } from '../core/rating/ratable';
import { withoutTexts } from '../core/rating/without-texts';
import type { Data } from './compile';

/**
 * `data/verdicts.txt`: one line per vendor and plan as of the dataset's date, so that a
 * reviewer sees in the diff what a change of data or rules does.
 */
export function verdictLines({ sheets, rules, dataset }: Data): string {
  const methodology = withoutTexts(rules);
  const lines = sheets.flatMap((sheet) =>
    assessSheet(ratable(sheet), methodology, dataset.date).offerings.map(({ plan, rating }) => {
      const { none, personal, special } = rating.classes;
      return [
        plan === null ? sheet.id : `${sheet.id} [${plan}]`,
        `none ${none.verdict}`,
        `personal ${personal.verdict}`,
        `special ${special.verdict}`,
        `${rating.confidence} ${rating.freshness}`,
        personal.reasons.map((reason) => reason.id).join(' ') || '-',
      ].join(' | ');
    }),
  );
  return `${lines.join('\n')}\n`;
}
