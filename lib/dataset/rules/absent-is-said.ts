import type { SheetRule } from './rule';
import { documentsOf, statementsOf } from './statements';

/**
 * Lint V-3 as far as sheets carry it: they hold no quotes, but 'absent' must have been read in
 * a document that says so, and a list of addresses in a directory says nothing of the kind.
 */
export const absentIsSaid: SheetRule = {
  id: 'absent-is-said',
  severity: 'warning',
  check: (sheet) =>
    statementsOf(sheet)
      .filter(({ status, evidence }) => status === 'absent' && evidence.length > 0)
      .filter(({ evidence }) => documentsOf(sheet, evidence).every(({ kind }) => kind === 'directory'))
      .map(({ field }) => ({
        field,
        cure: "'absent' after a directory alone; name a document that says it is not there, or write unknown",
      })),
};
