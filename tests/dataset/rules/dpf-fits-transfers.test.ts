import { expect, test } from 'vitest';
import { dpfFitsTransfers } from '../../../lib/dataset/rules/dpf-fits-transfers';
import { makeCriteria, makeCriterion, makePlan, makeSheet } from '../../fixtures/sheet';

const criteria = makeCriteria({ transfers: makeCriterion('absent') });
const plans = [makePlan({ criteria: { transfers: 'absent' } })];
const fieldsOf = (sheet: ReturnType<typeof makeSheet>) =>
  dpfFitsTransfers.check(sheet).map(({ field }) => field);

test('a certified vendor has a safeguard, in the base and in every plan', () => {
  expect(fieldsOf(makeSheet({ dpf: 'certified', criteria }))).toEqual(['criteria.transfers']);
  expect(fieldsOf(makeSheet({ dpf: 'certified', plans }))).toEqual(['plans[0].criteria.transfers']);
});

test('without a certification the safeguard may be absent', () => {
  expect(fieldsOf(makeSheet({ dpf: 'not-certified', criteria, plans }))).toEqual([]);
  expect(fieldsOf(makeSheet({ dpf: 'certified' }))).toEqual([]);
});

test('what else is absent at a certified vendor is no contradiction', () => {
  const other = makeCriteria({ hybrid: makeCriterion('absent') });
  expect(fieldsOf(makeSheet({ dpf: 'certified', criteria: other }))).toEqual([]);
});
