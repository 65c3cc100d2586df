import { expect, test } from 'vitest';
import { serversLine, whereInShort } from '../../../components/chip/where';
import { wordsFor } from '../../words';

const en = wordsFor('en');
const de = wordsFor('de');

test.each([
  [['US'], 'US', ['US', 'USA']],
  [['US', '**'], 'US', ['US and other countries', 'USA und weitere Länder']],
  [['DE', 'FI'], 'Germany, Finland', ['Germany and Finland', 'Deutschland und Finnland']],
  [['EEA', 'US'], 'EU/EEA, US', ['EU/EEA and US', 'EU/EWR und USA']],
  [['US', 'GB', 'IE', 'SG'], 'US +3', ['US, UK, Ireland and Singapore', 'USA, UK, Irland und Singapur']],
  [['ZZ'], 'outside the EEA', ['outside the EEA', 'außerhalb des EWR']],
])('%j is %j in short', (places, short, lines) => {
  const sited = { places, seat: 'FR' };
  expect(whereInShort(sited, en)).toBe(short);
  expect([serversLine(sited, en), serversLine(sited, de)]).toEqual(lines);
});

test.each([[[]], [['**']]])('where no place is named (%j) the seat is said, as a seat', (places) => {
  expect(whereInShort({ places, seat: 'US' }, en)).toBe('Seat US');
  expect(whereInShort({ places, seat: null }, en)).toBeUndefined();
  expect(serversLine({ places, seat: 'US' }, en)).toBe('No region named');
});

test('what the customer runs stands on the customer’s own servers', () => {
  const sited = { places: ['US'], seat: 'US', selfHosted: true as const };
  expect(whereInShort(sited, en)).toBe('Your own servers');
  expect(serversLine(sited, de)).toBe('Eigene Server');
});
