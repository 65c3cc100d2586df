import type { SheetRule } from './rule';
import { statementsOf } from './statements';

/** 'Unknown' says that nothing was found either way; a document beside it would say that something was. */
export const unknownWithoutEvidence: SheetRule = {
  id: 'unknown-without-evidence',
  severity: 'error',
  check: (sheet) =>
    statementsOf(sheet)
      .filter(({ status, own }) => status === 'unknown' && own.length > 0)
      .map(({ field }) => ({
        field,
        cure: 'unknown, yet with evidence; take the ids out (the note may say what was read), or state what it shows',
      })),
};
