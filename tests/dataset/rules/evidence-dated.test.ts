import { expect, test } from 'vitest';
import type { Evidence } from '../../../lib/core/sheet';
import { evidenceDated } from '../../../lib/dataset/rules/evidence-dated';
import { makeDocument, makeSheet } from '../../fixtures/sheet';

const { seenOn: _, ...undated } = makeDocument();
const fieldsOf = (dates: Pick<Evidence, 'dated' | 'seenOn'>) =>
  evidenceDated
    .check(makeSheet({ assessedOn: '2026-06-15', evidence: [{ ...undated, ...dates }] }))
    .map(({ field }) => field);

test.each([
  ['without any date', {}],
  ['read after the sheet was written', { seenOn: '2026-06-16' }],
  ['read in a later month', { seenOn: '2026-07' }],
  ['dated later and never read', { dated: '2027' }],
])('a document %s is refused', (_case, dates) => {
  expect(fieldsOf(dates)).toEqual(['evidence[0]']);
});

test.each([
  ['read on the day of writing', { seenOn: '2026-06-15' }],
  ['read in the month of writing', { seenOn: '2026-06' }],
  ['with a date of its own', { dated: '2024' }],
  ['that comes into force later, read before', { dated: '2027-01-01', seenOn: '2026-06-01' }],
])('a document %s passes', (_case, dates) => {
  expect(fieldsOf(dates)).toEqual([]);
});
