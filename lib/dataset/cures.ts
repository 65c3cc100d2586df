import type { z } from 'zod';

/** What is wrong with one field and what to do about it. */
export interface Problem {
  /** The way to it, as in `criteria.dpa.note.en` or `sites[0].host`. */
  field: string;
  cure: string;
}

/** Gives zod's findings plain words; handed to `safeParse` as its error map. */
export function cureFor(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') {
    return `missing; add ${issue.code === 'invalid_value' ? choiceOf(issue.values) : 'it'}`;
  }
  switch (issue.code) {
    case 'invalid_type':
      return `${kindOf(issue.input)} stands here; write ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${JSON.stringify(issue.input)} is not known here; write ${choiceOf(issue.values)}`;
    case 'too_small':
      return sizeOf(issue.input) === 0 ? 'empty; fill it in' : `too few; give at least ${issue.minimum}`;
    case 'too_big':
      return typeof issue.input === 'string'
        ? `${issue.input.length} characters; shorten it to ${issue.maximum} at most`
        : `${sizeOf(issue.input)} entries; keep ${issue.maximum} at most`;
    default:
      return undefined;
  }
}

/** The problems of a failed parse, one per field. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ field: fieldOf(issue.path), cure: issue.message }];
    return issue.keys.map((key) => ({ field: fieldOf([...issue.path, key]), cure: unknownField }));
  });
}

/** What to do about a field that sheets do not have. */
export const unknownField = 'no such field; correct its name or remove it (data/README.md lists the fields)';

const kinds: Record<string, string> = {
  string: 'a text in quotation marks',
  array: 'a list [ ]',
  object: 'an object { }',
  record: 'an object { }',
};

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'an object' : `a ${typeof input}`;
}

// The long lists are of no use in a line of an error.
function choiceOf(values: readonly unknown[]): string {
  if (values.length > 12) return 'one of the list in data/vocabulary.json';
  return `${values.length > 1 ? 'one of ' : ''}${values.join(', ')}${values[0] === false ? ' or leave it out' : ''}`;
}

const sizeOf = (input: unknown) => (typeof input === 'string' || Array.isArray(input) ? input.length : 0);

/** A path as people write it: `sites[0].host`; the sheet itself where it is empty. */
export function fieldOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || 'sheet';
}
