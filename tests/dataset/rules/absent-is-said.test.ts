import { expect, test } from 'vitest';
import { absentIsSaid } from '../../../lib/dataset/rules/absent-is-said';
import { makeCriteria, makeCriterion, makeDocument, makeSheet } from '../../fixtures/sheet';

const directory = makeDocument({ id: 'list', kind: 'directory', publisher: 'third-party' });
const sheetWith = (ids: string[]) =>
  makeSheet({
    evidence: [makeDocument(), directory],
    criteria: makeCriteria({ hybrid: makeCriterion('absent', ids) }),
  });

test("'absent' after a directory alone is pointed out", () => {
  expect(absentIsSaid.check(sheetWith(['list'])).map(({ field }) => field)).toEqual(['criteria.hybrid']);
});

test("'absent' with a document that says so passes", () => {
  expect(absentIsSaid.check(sheetWith(['list', 'dpa']))).toEqual([]);
});
