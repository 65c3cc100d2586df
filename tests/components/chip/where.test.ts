import { expect, test } from 'vitest';
import { serversLine, whereInShort } from '../../../components/chip/where';
import { wordsFor } from '../../words';

const en = wordsFor('en');
const de = wordsFor('de');
const nowhere = { places: [], hasOthers: false, seat: null };

test.each([
  [['US'], false, 'US', 'US'],
  [['US'], true, 'US', 'US and other countries'],
  [['Germany', 'Finland'], false, 'Germany, Finland', 'Germany and Finland'],
  [['EU/EEA', 'US'], true, 'EU/EEA, US', 'EU/EEA, US and other countries'],
  [['US', 'UK', 'Ireland', 'Singapore'], false, 'US +3', 'US, UK, Ireland and Singapore'],
])('%j, and others: %j, is %j in short', (places, hasOthers, short, line) => {
  const sited = { places, hasOthers, seat: 'France' };
  expect(whereInShort(sited, en)).toBe(short);
  expect(serversLine(sited, en)).toBe(line);
});

test('the line is in the language of the reader', () => {
  expect(serversLine({ ...nowhere, places: ['USA', 'Irland'] }, de)).toBe('USA und Irland');
  expect(serversLine({ ...nowhere, places: ['USA'], hasOthers: true }, de)).toBe('USA und weitere Länder');
});

test.each([[false], [true]])(
  'where no place is named (others: %j) the seat is said, as a seat',
  (hasOthers) => {
    expect(whereInShort({ ...nowhere, hasOthers, seat: 'US' }, en)).toBe('Seat US');
    expect(whereInShort({ ...nowhere, hasOthers }, en)).toBeUndefined();
    expect(serversLine({ ...nowhere, hasOthers, seat: 'US' }, en)).toBe('No region named');
  },
);

test('what the customer runs stands on the customer’s own servers', () => {
  const sited = { ...nowhere, places: ['US'], selfHosted: true as const };
  expect(whereInShort(sited, en)).toBe('Your own servers');
  expect(serversLine(sited, de)).toBe('Eigene Server');
});
