import { format } from 'prettier';
import { expect, test } from 'vitest';
import { sheetJsonSchema } from '../../lib/dataset/json-schema';

test('data/vendor.schema.json is the schema of the sheets (npm run test:unit -- -u writes it anew)', async () => {
  const json = await format(JSON.stringify(sheetJsonSchema()), { parser: 'json', printWidth: 110 });
  await expect(json).toMatchFileSnapshot('../../data/vendor.schema.json');
});
