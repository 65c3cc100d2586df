import methodology from '../../../data/methodology/methodology.rules.json' with { type: 'json' };
import type { SheetRule } from './rule';

/** A step settles conditions of the methodology; one that it does not know would stay open for ever. */
export const settlesExist: SheetRule = {
  id: 'settles-exist',
  severity: 'error',
  check: ({ conditions }) =>
    conditions.flatMap(({ settles = [] }, index) =>
      settles
        .filter((id) => !known.has(id))
        .map((id) => ({
          field: `conditions[${index}].settles`,
          cure: `no condition '${id}' in the methodology; write one of those in data/README.md`,
        })),
    ),
};

const known = new Set(Object.keys(methodology.conditions));
