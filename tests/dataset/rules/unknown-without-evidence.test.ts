import { expect, test } from 'vitest';
import { unknownWithoutEvidence } from '../../../lib/dataset/rules/unknown-without-evidence';
import { makeCriteria, makeCriterion, makePlan, makeSheet } from '../../fixtures/sheet';

const fieldsOf = (sheet: ReturnType<typeof makeSheet>) =>
  unknownWithoutEvidence.check(sheet).map(({ field }) => field);

test('unknown with a document is refused', () => {
  const criteria = makeCriteria({ dpa: makeCriterion('unknown') });
  expect(fieldsOf(makeSheet({ criteria }))).toEqual(['criteria.dpa']);
});

test('unknown without a document passes, as does what is known', () => {
  const criteria = makeCriteria({ dpa: makeCriterion('unknown', []) });
  expect(fieldsOf(makeSheet({ criteria }))).toEqual([]);
});

test('a plan of which nothing is known names no document of its own', () => {
  const plan = makePlan({ criteria: { dpa: 'unknown' } });
  expect(fieldsOf(makeSheet({ plans: [plan] }))).toEqual([]);
  expect(fieldsOf(makeSheet({ plans: [{ ...plan, evidence: { dpa: ['dpa'] } }] }))).toEqual([
    'plans[0].criteria.dpa',
  ]);
});
