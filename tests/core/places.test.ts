import { describe, expect, test } from 'vitest';
import { placesLine, placesShort, shortName } from '../../lib/core/places';

describe('where data is processed', () => {
  test.each([
    [['US'], 'United States', 'Vereinigte Staaten', 'US', 'USA'],
    [
      ['US', '**'],
      'United States and other countries',
      'Vereinigte Staaten und weitere Länder',
      'US and other countries',
      'USA und weitere Länder',
    ],
    [['EEA'], 'EU/EEA', 'EU/EWR', 'EU/EEA', 'EU/EWR'],
    [
      ['DE', 'FI'],
      'Germany and Finland',
      'Deutschland und Finnland',
      'Germany and Finland',
      'Deutschland und Finnland',
    ],
    [
      ['DE', 'FI', '**'],
      'Germany, Finland and other countries',
      'Deutschland, Finnland und weitere Länder',
      'Germany, Finland and other countries',
      'Deutschland, Finnland und weitere Länder',
    ],
  ])('%j', (places, en, de, shortEn, shortDe) => {
    expect(placesLine(places, 'en')).toBe(en);
    expect(placesLine(places, 'de')).toBe(de);
    expect(placesShort(places, 'en')).toBe(shortEn);
    expect(placesShort(places, 'de')).toBe(shortDe);
  });

  test.each([[[]], [['**']]])('%j names no place', (places) =>
    expect(placesLine(places, 'en')).toBeUndefined(),
  );
});

test.each([
  ['GB', 'UK'],
  ['US', 'US'],
  ['CH', 'Switzerland'],
  ['EEA', 'EU/EEA'],
])('%s is short for %s', (code, name) => expect(shortName(code, 'en')).toBe(name));
