import { basename } from 'node:path';
import type { Sheet } from '../core/sheet';
import { cureFor, problemsOf, type Problem } from './cures';
import { sheetSchema } from './schema';

/** A sheet in form, or everything that is wrong with it. */
export type Read = { sheet: Sheet } | { problems: Problem[] };

/**
 * Reads what a file in `data/vendors/` holds. Throws with one line `file: field: cure` per
 * problem. What fields say about each other is not looked at here; see `checkSheets`.
 */
export function parseSheet(json: unknown, file: string): Sheet {
  const read = readSheet(json, file);
  if ('sheet' in read) return read.sheet;
  throw new Error(read.problems.map(({ field, cure }) => `${file}: ${field}: ${cure}`).join('\n'));
}

/** The same for those who collect problems over many files. */
export function readSheet(json: unknown, file: string): Read {
  const { data, error } = sheetSchema.safeParse(json, { error: cureFor });
  if (error) return { problems: problemsOf(error) };
  const id = basename(file, '.json');
  if (data.id === id) return { sheet: data };
  return { problems: [{ field: 'id', cure: `'${data.id}' differs from the file name; write ${id}` }] };
}
