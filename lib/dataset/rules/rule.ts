import type { Sheet } from '../../core/sheet';
import type { Problem } from '../cures';

/** An error stops the build; a warning is for whoever writes the sheet. */
export type Severity = 'error' | 'warning';

/** What fields of a sheet must say together; their form is the schema's matter. */
export interface SheetRule {
  id: string;
  severity: Severity;
  /** The problems of one sheet; none where all is well. */
  check: (sheet: Sheet) => Problem[];
}

/** What the sheets must be to each other. */
export interface DatasetRule {
  id: string;
  severity: Severity;
  /** Each problem with the sheet that has it. */
  checkAll: (sheets: Sheet[]) => SheetProblem[];
}
export interface SheetProblem extends Problem {
  sheet: Sheet;
}

export type DataRule = SheetRule | DatasetRule;
