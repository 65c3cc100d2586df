import { expect, test } from 'vitest';
import { settlesExist } from '../../../lib/dataset/rules/settles-exist';
import { makeSheet } from '../../fixtures/sheet';

const step = { en: 'Sign the DPA.', de: 'Den AVV abschließen.' };
const sheetWith = (settles: string[]) => makeSheet({ conditions: [step, { ...step, settles }] });

test('a condition of the methodology passes, as does a step that settles none', () => {
  expect(settlesExist.check(sheetWith(['C-CONCLUDE-DPA']))).toEqual([]);
});

test('a condition that the methodology does not know is refused', () => {
  expect(settlesExist.check(sheetWith(['C-CONCLUDE-DPA', 'C-SIGN']))).toEqual([
    { field: 'conditions[1].settles', cure: expect.stringContaining("'C-SIGN'") },
  ]);
});
