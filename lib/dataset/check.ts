import type { Sheet } from '../core/sheet';
import type { Problem } from './cures';
import { readSheet, type Read } from './parse-sheet';
import { allRules } from './rules/all-rules';
import type { DataRule, Severity, SheetProblem } from './rules/rule';

/** A file of `data/vendors/` as it stands. */
export interface SheetFile {
  /** Its name from the top of the repository, for instance `data/vendors/acme.json`. */
  file: string;
  text: string;
}

/** A problem, with the file that has it and the check that found it. */
export interface Finding extends Problem {
  file: string;
  severity: Severity;
  /** The id of the rule; 'form' where the schema found it. */
  rule: string;
}

export interface Checked {
  /** The sheets that are in form. Whether they are right the findings say. */
  sheets: Sheet[];
  findings: Finding[];
}

/** Looks at each file by itself, then at the sheets that are in form by every data rule. */
export function checkSheets(files: SheetFile[]): Checked {
  const fileOf = new Map<Sheet, string>();
  const findings: Finding[] = [];
  for (const { file, text } of files) {
    const read = readText(text, file);
    if ('sheet' in read) fileOf.set(read.sheet, file);
    else findings.push(...read.problems.map((problem) => ({ ...problem, file, ...form })));
  }
  const sheets = [...fileOf.keys()];
  for (const rule of allRules) {
    const { id, severity } = rule;
    for (const { sheet, field, cure } of problemsBy(rule, sheets)) {
      findings.push({ file: fileOf.get(sheet) ?? sheet.id, field, cure, severity, rule: id });
    }
  }
  return { sheets, findings };
}

/** A finding as one line, `file: field: cure`. */
export const findingLine = ({ file, field, cure }: Finding): string => `${file}: ${field}: ${cure}`;

const form = { severity: 'error', rule: 'form' } as const;

function readText(text: string, file: string): Read {
  try {
    return readSheet(JSON.parse(text), file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ field: 'sheet', cure: `not JSON (${reason}); mend the file` }] };
  }
}

const problemsBy = (rule: DataRule, sheets: Sheet[]): SheetProblem[] =>
  'checkAll' in rule
    ? rule.checkAll(sheets)
    : sheets.flatMap((sheet) => rule.check(sheet).map((problem) => ({ ...problem, sheet })));
