import { expect, test } from 'vitest';
import { statusHasEvidence } from '../../../lib/dataset/rules/status-has-evidence';
import { makeCriteria, makeCriterion, makePlan, makeSheet } from '../../fixtures/sheet';

const unread = makeCriteria({ dpa: makeCriterion('unknown', []) });
const fieldsOf = (sheet: ReturnType<typeof makeSheet>) =>
  statusHasEvidence.check(sheet).map(({ field }) => field);

test.each(['covered', 'partial', 'absent'] as const)('%s without a document is refused', (status) => {
  const criteria = makeCriteria({ dpa: makeCriterion(status, []) });
  expect(fieldsOf(makeSheet({ criteria }))).toEqual(['criteria.dpa']);
});

test('unknown needs no document', () => {
  expect(fieldsOf(makeSheet({ criteria: unread }))).toEqual([]);
});

test('a plan may rest on the documents of the base', () => {
  expect(fieldsOf(makeSheet({ plans: [makePlan({ criteria: { dpa: 'absent' } })] }))).toEqual([]);
});

test('a plan needs documents of its own where the base has none', () => {
  const plan = makePlan({ criteria: { dpa: 'covered' } });
  expect(fieldsOf(makeSheet({ criteria: unread, plans: [plan] }))).toEqual(['plans[0].criteria.dpa']);
  const evidenced = { ...plan, evidence: { dpa: ['dpa'] } };
  expect(fieldsOf(makeSheet({ criteria: unread, plans: [evidenced] }))).toEqual([]);
});
