import { z } from 'zod';
import { sheetSchema } from './schema';

/**
 * The form of a sheet as a JSON Schema, for completion and hints in editors: `data/vendor.schema.json`.
 * Checks that a JSON Schema cannot express (the calendar, for one) are left out.
 */
export function sheetJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(sheetSchema, { target: 'draft-7', io: 'input' });
  return {
    $schema,
    title: 'Vendor sheet',
    description: 'One product or service; explained in data/README.md.',
    ...schema,
  };
}
