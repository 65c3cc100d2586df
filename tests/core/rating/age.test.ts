import { describe, expect, test } from 'vitest';
import { ageOf } from '../../../lib/core/rating/age';
import type { EvidenceItem, Facts } from '../../../lib/core/rating/facts';
import { criterionIds } from '../../../lib/core/sheet';
import { makeFacts } from '../../fixtures/facts';
import { methodology } from '../../fixtures/methodology/data';

const asOf = '2026-11-24';

const seen = (...days: string[]): EvidenceItem[] =>
  days.map((seenAt) => ({ party: 'first', kind: 'contract', seenAt }));

/** All points read on one day, but for those given. */
const readOn = (day: string, others: Facts['evidence'] = {}): Facts =>
  makeFacts({ evidence: { ...Object.fromEntries(criterionIds.map((id) => [id, seen(day)])), ...others } });

test.each([
  ['2026-11-24', 0, 'fresh'],
  ['2026-08-26', 90, 'fresh'],
  ['2026-08-25', 91, 'ageing'],
  ['2026-05-28', 180, 'ageing'],
  ['2026-05-27', 181, 'stale'],
  ['2025-11-24', 365, 'stale'],
  ['2025-11-23', 366, 'expired'],
  ['2027-01-01', 0, 'fresh'],
])('read on %s everything is %i days old and %s', (day, days, freshness) => {
  expect(ageOf(readOn(day), methodology, asOf)).toMatchObject({ days, freshness });
});

describe('points of different age', () => {
  test('the oldest tells the freshness, and the stale ones are named', () => {
    const age = ageOf(readOn('2026-11-01', { security: seen('2025-10-01') }), methodology, asOf);
    expect(age).toMatchObject({ freshness: 'stale', stale: ['security'], tooOld: [] });
  });

  test('one old point does not expire the sheet', () => {
    const age = ageOf(readOn('2026-11-01', { security: seen('2020-01-01') }), methodology, asOf);
    expect(age.freshness).toBe('stale');
  });

  test.each(['dpa', 'transfers', 'noTraining'] as const)('%s older than three years does', (gate) => {
    const age = ageOf(readOn('2026-11-01', { [gate]: seen('2023-11-24') }), methodology, asOf);
    expect(age).toMatchObject({ freshness: 'expired', tooOld: [gate] });
  });

  test('the newest document of a point counts', () => {
    const age = ageOf(
      readOn('2026-11-01', { dpa: seen('2020-01-01', '2026-11-20', '2022-01-01') }),
      methodology,
      asOf,
    );
    expect(age.ages.dpa).toBe(4);
  });

  test('a point without documents has no age', () => {
    const age = ageOf(readOn('2026-11-01', { retention: [] }), methodology, asOf);
    expect(Object.keys(age.ages)).not.toContain('retention');
  });

  test('without any document nothing has expired', () => {
    expect(ageOf(makeFacts({ evidence: {} }), methodology, asOf)).toMatchObject({
      ages: {},
      days: 0,
      freshness: 'fresh',
    });
  });

  test('documents without a date are as old as the sheet', () => {
    const undated: EvidenceItem[] = [{ party: 'first', kind: 'contract' }];
    const facts = { ...readOn('2026-11-20', { dpa: undated }), assessedAt: '2026-11-14' };
    expect(ageOf(facts, methodology, asOf).ages.dpa).toBe(10);
  });
});

test.each([
  ['2026-05-28', 'fresh'],
  ['2026-05-27', 'ageing'],
  ['2025-11-23', 'stale'],
  ['2023-11-25', 'stale'],
  ['2023-11-24', 'expired'],
])('an installation guide read on %s is %s', (day, freshness) => {
  const facts: Facts = { ...readOn('2020-01-01', { onPremises: seen(day) }), deployment: 'self-hosted' };
  const age = ageOf(facts, methodology, asOf);
  expect(age.freshness).toBe(freshness);
  expect(Object.keys(age.ages)).toEqual(['onPremises']);
});
