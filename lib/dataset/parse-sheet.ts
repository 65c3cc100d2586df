import { basename } from 'node:path';
import type { Sheet } from '../core/sheet';
import { cureFor, fieldOf, problemsOf, unknownField, type Problem } from './cures';
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
  const problems = hiddenFields(json);
  if (problems.length > 0) return { problems };
  const id = basename(file, '.json');
  if (data.id === id) return { sheet: data };
  return { problems: [{ field: 'id', cure: `'${data.id}' differs from the file name; write ${id}` }] };
}

/** zod takes this key out of a record without a word, and what a file says must not be lost in silence. */
const hidden = '__proto__';

function hiddenFields(json: unknown, path: PropertyKey[] = []): Problem[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const way = [...path, Array.isArray(json) ? Number(key) : key];
    return key === hidden ? [{ field: fieldOf(way), cure: unknownField }] : hiddenFields(value, way);
  });
}
