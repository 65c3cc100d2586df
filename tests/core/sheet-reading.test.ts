import { expect, test } from 'vitest';
import { evidenceFor, evidenceOf, newestDate, statusFor } from '../../lib/core/sheet-reading';
import { makeCriteria, makeCriterion, makeDocument, makePlan, makeSheet } from '../fixtures/sheet';

const sheet = makeSheet({
  evidence: [makeDocument(), makeDocument({ id: 'terms' }), makeDocument({ id: 'free-terms' })],
  criteria: makeCriteria({ noTraining: makeCriterion('partial', ['terms', 'dpa']) }),
  plans: [
    makePlan({
      name: 'Free',
      criteria: { noTraining: 'absent' },
      evidence: { noTraining: ['free-terms'] },
    }),
    makePlan({ name: 'Pro', criteria: { noTraining: 'covered' } }),
  ],
});

test.each([
  [null, 'partial', ['terms', 'dpa']],
  ['Free', 'absent', ['free-terms']],
  ['Pro', 'covered', ['terms', 'dpa']],
  ['Gone', 'partial', ['terms', 'dpa']],
])('for the plan %j training is %s by %j', (plan, status, documents) => {
  expect(statusFor(sheet, 'noTraining', plan)).toBe(status);
  expect(evidenceFor(sheet, 'noTraining', plan).map(({ id }) => id)).toEqual(documents);
});

test('a plan that says nothing of a criterion has that of the base', () => {
  expect(statusFor(sheet, 'dpa', 'Free')).toBe('covered');
  expect(evidenceFor(sheet, 'dpa', 'Free').map(({ id }) => id)).toEqual(['dpa']);
});

test('documents come in the order of the ids, and unknown ids give none', () => {
  expect(evidenceOf(sheet, ['terms', 'gone', 'dpa']).map(({ id }) => id)).toEqual(['terms', 'dpa']);
});

const seen = (...days: string[]) => days.map((seenOn) => makeDocument({ seenOn, dated: '2026-12-01' }));
const { seenOn: _never, ...unread } = makeDocument({ dated: '2026-10-01' });

test.each([
  ['the day of reading', seen('2026-08-18', '2026-11-20', '2025-01-01'), '2026-11-20'],
  ['its own where it was not read', [...seen('2026-08-18'), unread], '2026-10-01'],
  ['no day where there is no document', [], undefined],
])('the newest date is %s', (_, documents, newest) => {
  expect(newestDate(documents)).toBe(newest);
});
