import type { Sheet } from '../../core/sheet';
import type { Problem } from '../cures';
import type { SheetRule } from './rule';
import { evidenceLists } from './statements';

/** Every id that a statement names is a document of the sheet, and each document has an id of its own. */
export const evidenceExists: SheetRule = {
  id: 'evidence-exists',
  severity: 'error',
  check: (sheet) => [...missing(sheet), ...doubled(sheet)],
};

function missing(sheet: Sheet): Problem[] {
  const known = new Set(sheet.evidence.map(({ id }) => id));
  return evidenceLists(sheet).flatMap(({ field, ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ field, cure: `no document '${id}' in evidence; add it, or correct the id` })),
  );
}

function doubled({ evidence }: Sheet): Problem[] {
  const ids = evidence.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ field: `evidence[${index}].id`, cure: `'${id}' names two documents; rename one of them` }],
  );
}
