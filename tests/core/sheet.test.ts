import { expect, test } from 'vitest';
import { criterionIds } from '../../lib/core/sheet';

test('there are twelve criteria', () => {
  expect(criterionIds).toHaveLength(12);
});
