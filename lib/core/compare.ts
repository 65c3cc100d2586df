import type { Listed } from './assess';
import { contractRows, criterionRow, otherRows, placeRows, verdictRows } from './compare/rows';
import type { DataClass, EffectiveStatus, Verdict } from './rating/methodology';
import { criterionIds, type Sheet } from './sheet';
import type { Texts } from './texts';

/** One vendor of a comparison, with its sheet where the file is there. */
export interface Compared {
  listed: Listed;
  sheet: Sheet | undefined;
  /** The plan that is compared; the base offering where none is given. */
  plan?: string | null;
}

export type CompareGroup = 'verdict' | 'where' | 'criteria' | 'contract' | 'plans' | 'evidence';

/** A line of the comparison with a cell for each vendor. */
export interface CompareRow {
  id: string;
  group: CompareGroup;
  label: string;
  cells: Cell[];
  /** All vendors are alike in it. */
  isEqual: boolean;
}

export type Cell =
  | { kind: 'verdict'; verdict: Verdict }
  | { kind: 'status'; status: EffectiveStatus; note: string }
  | { kind: 'text'; text: string };

/** The words that rows need besides the methodology's. */
export interface CompareWords {
  texts: Texts;
  row(
    id:
      | 'conditions'
      | 'servers'
      | 'seat'
      | 'owner'
      | 'transfers'
      | 'certifications'
      | 'plans'
      | 'age'
      | 'confidence',
  ): string;
  same: string;
  unnamed: string;
  none: string;
  days(count: number): string;
}

/**
 * Two to four vendors side by side, row by row; what differs is told by `isEqual`.
 * Conditions and plans are those for `dataClass`. Throws where a vendor has no such plan.
 */
export function compareRows(
  vendors: Compared[],
  words: CompareWords,
  dataClass: DataClass = 'personal',
): CompareRow[] {
  return [
    ...verdictRows(words, dataClass),
    ...placeRows(words),
    ...criterionIds.map((id) => criterionRow(id, words.texts)),
    ...contractRows(words),
    ...otherRows(words, dataClass),
  ].map(({ cell, alike, ...row }) => {
    const cells = vendors.map(cell);
    const kinds = new Set(alike ? vendors.map(alike) : cells.map(essence));
    return { ...row, cells, isEqual: kinds.size <= 1 };
  });
}

/** What makes two cells differ: the status, not the words around it. */
function essence(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'status' ? cell.status : cell.verdict;
}
