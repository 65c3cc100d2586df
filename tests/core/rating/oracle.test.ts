import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataClasses } from '../../../lib/core/rating/methodology';
import { offerings, type RatableSheet } from '../../../lib/core/rating/offerings';
import { ratable } from '../../../lib/core/rating/ratable';
import { rate } from '../../../lib/core/rating/rate';
import { arbitraryFacts } from '../../fixtures/facts';
import { methodology, rulesFile, sheets } from '../../fixtures/methodology/data';
import { inWords, oracleInWords } from '../../fixtures/methodology/in-words';
import { rate as oracleRate } from '../../fixtures/methodology/reference.mjs';
import { offerings as oracleOfferings } from '../../fixtures/methodology/sheet-to-facts.mjs';

const days = ['2026-11-22', '2026-11-24', '2027-06-01', '2025-12-01'];

const ratingsOf = (sheet: RatableSheet) =>
  days.map((asOf) =>
    offerings(sheet, methodology.decisive).map(({ plan, facts }) => ({
      plan,
      rating: rate(facts, methodology, asOf),
    })),
  );

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (_, sheet) => {
  test('is rated as the oracle rates it, word for word', () => {
    const rated = ratingsOf(sheet).map((day) =>
      day.map(({ plan, rating }) => ({ plan, rating: inWords(rating) })),
    );
    const expected = days.map((asOf) =>
      oracleOfferings(sheet, methodology.decisive).map(({ plan, facts }) => ({
        plan,
        rating: oracleInWords(oracleRate(facts, rulesFile, asOf)),
      })),
    );
    expect(rated).toEqual(expected);
  });

  test('is rated alike when cut to what rating reads', () => {
    const small = JSON.parse(JSON.stringify(ratable(sheet))) as RatableSheet; // as the index holds it
    expect(ratingsOf(small)).toEqual(ratingsOf(sheet));
  });
});

test('fal.ai is conditional for personal data, whatever the day', () => {
  const fal = sheets.filter(({ id }) => id === 'fal').flatMap(ratingsOf);
  const verdicts = fal.map(([base]) => base?.rating.classes.personal.verdict);
  expect(verdicts).toEqual(days.map(() => 'conditional'));
});

test('random facts are rated as the oracle rates them, word for word', () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(arbitraryFacts, fc.constantFrom(...days), (facts, asOf) => {
      const rating = rate(facts, methodology, asOf);
      for (const name of dataClasses) verdicts.add(`${name} ${rating.classes[name].verdict}`);
      expect(inWords(rating)).toEqual(oracleInWords(oracleRate(facts, rulesFile, asOf)));
    }),
    { numRuns: 5000, seed: 1 },
  );
  // A generator that never draws a good or a bad case would prove nothing: 3 + 4 + 4 verdicts can come out.
  expect(verdicts.size).toBe(11);
}, 60_000);
