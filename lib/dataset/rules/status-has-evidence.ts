import type { SheetRule } from './rule';
import { statementsOf } from './statements';

/** E-1: a status other than unknown without a document would be read as unknown. */
export const statusHasEvidence: SheetRule = {
  id: 'status-has-evidence',
  severity: 'error',
  check: (sheet) =>
    statementsOf(sheet)
      .filter(({ status, evidence }) => status !== 'unknown' && evidence.length === 0)
      .map(({ field, status }) => ({
        field,
        cure: `'${status}' without evidence; name the document that says it, or write unknown`,
      })),
};
