import { describe, expect, test } from 'vitest';
import { placesLine, placesShort, shortName } from '../../lib/core/places';
import { locales } from '../../lib/core/per-language';
import { languages } from '../../lib/core/sheet';
import { textsIn } from '../fixtures/listed';

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
    expect(placesShort(places, textsIn('en'))).toBe(shortEn);
    expect(placesShort(places, textsIn('de'))).toBe(shortDe);
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
])('%s is short for %s', (code, name) => expect(shortName(code, textsIn('en'))).toBe(name));

test.each(languages)('%s: places are listed as the language lists things', (lang) => {
  const codes = ['DE', 'FI', 'NO', 'US'];
  const names = codes.map((code) => shortName(code, textsIn(lang)));
  const list = new Intl.ListFormat(locales[lang], { type: 'conjunction' });
  for (const count of [1, 2, 3, 4]) {
    expect(placesShort(codes.slice(0, count), textsIn(lang))).toBe(list.format(names.slice(0, count)));
  }
});
