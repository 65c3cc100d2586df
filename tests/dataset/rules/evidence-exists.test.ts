import { expect, test } from 'vitest';
import type { Sheet } from '../../../lib/core/sheet';
import { evidenceExists } from '../../../lib/dataset/rules/evidence-exists';
import { makeCriteria, makeCriterion, makeDocument, makePlan, makeSheet } from '../../fixtures/sheet';

test('a sheet whose ids all name documents passes', () => {
  expect(
    evidenceExists.check(makeSheet({ facts: { role: { value: 'processor', evidence: ['dpa'] } } })),
  ).toEqual([]);
});

test.each<[string, Partial<Sheet>]>([
  ['criteria.dpa.evidence', { criteria: makeCriteria({ dpa: makeCriterion('covered', ['dpa', 'gone']) }) }],
  ['facts.role.evidence', { facts: { role: { value: 'processor', evidence: ['gone'] } } }],
  ['plans[0].evidence.dpa', { plans: [makePlan({ evidence: { dpa: ['gone'] } })] }],
])('an id in %s that names no document is refused', (field, patch) => {
  expect(evidenceExists.check(makeSheet(patch))).toEqual([
    { field, cure: expect.stringContaining("no document 'gone'") },
  ]);
});

test('an id that names two documents is refused', () => {
  const doubled = makeSheet({ evidence: [makeDocument(), makeDocument({ title: 'Another' })] });
  expect(evidenceExists.check(doubled).map(({ field }) => field)).toEqual(['evidence[1].id']);
});
