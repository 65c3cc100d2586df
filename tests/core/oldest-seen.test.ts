import { expect, test } from 'vitest';
import { oldestSeen } from '../../lib/core/oldest-seen';

test.each([
  ['2026-11-24', 0, '2026-11-24'],
  ['2026-11-24', 4, '2026-11-20'],
  ['2026-03-01', 1, '2026-02-28'],
  ['2024-03-01', 1, '2024-02-29'],
  // Over a change of the clocks a day must not be lost.
  ['2026-10-26', 1, '2026-10-25'],
  ['2026-01-01', 365, '2025-01-01'],
])('looked at on %s and %i days old, it was seen on %s', (asOf, ageDays, seen) => {
  expect(oldestSeen({ asOf, ageDays, ages: { dpa: ageDays } })).toBe(seen);
});

test('without evidence there is no day', () => {
  expect(oldestSeen({ asOf: '2026-11-24', ageDays: 4, ages: {} })).toBeNull();
});
