import { describe, expect, test } from 'vitest';
import { ageInDays, formatDate, formatMonth, isDay } from '../../lib/core/dates';

describe('formatDate says a date as exactly as it is known', () => {
  test.each([
    ['2026-08-18', '18 Aug 2026', '18. Aug. 2026'],
    ['2026-08', 'Aug 2026', 'Aug. 2026'],
    ['2026', '2026', '2026'],
    ['2026-05-01', '1 May 2026', '1. Mai 2026'],
  ])('%s', (date, en, de) => {
    expect(formatDate(date, 'en')).toBe(en);
    expect(formatDate(date, 'de')).toBe(de);
  });
});

test('formatMonth leaves the day out', () => {
  expect(formatMonth('2026-08-18', 'en')).toBe('Aug 2026');
  expect(formatMonth('2026', 'de')).toBe('2026');
});

describe('ageInDays', () => {
  test.each([
    ['2026-08-18', '2026-11-22', 96],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-12-01', '2026-11-22', 0],
    ['2026-10', '2026-11-22', 38],
    ['2025', '2026-07-01', 365],
  ])('from %s to %s it is %i', (date, today, age) => expect(ageInDays(date, today)).toBe(age));
});

test.each([
  ['2026-08-18', true],
  ['2026-08', false],
  ['2026', false],
])('%s is known to the day: %s', (date, known) => expect(isDay(date)).toBe(known));
