import { expect, test } from 'vitest';
import { momentOn } from '../../../lib/core/directory/entry';
import { makeEntry, makeMoment } from './make-entry';

const days = ['2026-11-24', '2027-02-19', '2028-11-20'];
const entry = makeEntry({ timeline: days.map((from) => makeMoment({ from })) });

test.each([
  ['2020-01-01', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['2027-02-18', '2026-11-24'],
  ['2027-02-19', '2027-02-19'],
  ['2028-11-19', '2027-02-19'],
  ['2099-12-31', '2028-11-20'],
])('on %s the moment from %s holds', (today, from) => {
  expect(momentOn(entry, today).from).toBe(from);
});

test('an entry without any moment is named', () => {
  expect(() => momentOn(makeEntry({ timeline: [] }), '2026-11-24')).toThrow('acme');
});
