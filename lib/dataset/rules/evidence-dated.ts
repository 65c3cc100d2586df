import type { Evidence } from '../../core/sheet';
import type { SheetRule } from './rule';

/**
 * Without a date nobody knows how old a statement is (E-4). The day of reading counts, else
 * the document's own date; neither can lie after the day on which the sheet was written.
 */
export const evidenceDated: SheetRule = {
  id: 'evidence-dated',
  severity: 'error',
  check: ({ evidence, assessedOn }) =>
    evidence.flatMap((document, index) => {
      const cure = cureOf(document, assessedOn);
      return cure ? [{ field: `evidence[${index}]`, cure }] : [];
    }),
};

function cureOf({ id, dated, seenOn }: Evidence, assessedOn: string): string | undefined {
  const counts = seenOn ?? dated;
  if (counts === undefined)
    return `'${id}' has no date; add seenOn (the day it was read) or dated (its own date)`;
  // As texts, '2026' and '2026-06' come before every day in them.
  if (counts <= assessedOn) return undefined;
  return `'${id}' is of ${counts}, after assessedOn (${assessedOn}); correct the date, or set assessedOn anew`;
}
