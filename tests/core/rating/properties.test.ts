import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/core/rating/facts';
import { dataClasses } from '../../../lib/core/rating/methodology';
import { rate } from '../../../lib/core/rating/rate';
import { arbitraryFacts, makeFacts, today } from '../../fixtures/facts';
import { methodology } from '../../fixtures/methodology/data';
import { ranksOf, ratingOf } from '../../fixtures/methodology/ranks';
import { inWords } from '../../fixtures/methodology/in-words';

const runs = { numRuns: 2000, seed: 20261124 };

const shuffled = <T>(list: T[]) => fc.shuffledSubarray(list, { minLength: list.length });

describe('the same facts always give the same rating', () => {
  test('asked twice', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        expect(ratingOf(structuredClone(facts))).toEqual(ratingOf(facts));
      }),
      runs,
    );
  });

  test('whatever the order of rules and locations', () => {
    const reordered = arbitraryFacts.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        locations: shuffled(facts.locations),
        rules: shuffled(methodology.rules),
        transferRules: shuffled(methodology.transferRules),
      }),
    );
    fc.assert(
      fc.property(reordered, ({ facts, locations, rules, transferRules }) => {
        const rating = rate({ ...facts, locations }, { ...methodology, rules, transferRules }, today);
        expect(rating).toEqual(ratingOf(facts));
      }),
      runs,
    );
  });

  test('without touching the facts', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const before = structuredClone(facts);
        ratingOf(facts);
        expect(facts).toEqual(before);
      }),
      { ...runs, numRuns: 300 },
    );
  });
});

const expectOfAll = (check: (facts: Facts) => void) => {
  fc.assert(fc.property(arbitraryFacts, check), runs);
};

describe('every rating', () => {
  test('is at most as good for special categories as for personal data, and for these as for none', () => {
    expectOfAll((facts) => {
      const [none = 0, personal = 0, special = 0] = ranksOf(facts);
      expect(special).toBeLessThanOrEqual(personal);
      expect(personal).toBeLessThanOrEqual(none);
    });
  });

  test('takes no point as covered that is unknown: suitable means all deciding points', () => {
    let suitable = 0;
    expectOfAll((facts) => {
      const { classes, effective } = ratingOf(facts);
      if (classes.personal.verdict !== 'suitable') return;
      suitable += 1;
      for (const criterion of methodology.decisive) {
        expect(['covered', 'exempt']).toContain(effective[criterion]);
      }
    });
    expect(suitable).toBeGreaterThan(20);
  });

  test('leaves informative criteria out of the verdict', () => {
    const informative = ['privateCloud', 'onPremises', 'hybrid', 'openness'] as const;
    expectOfAll((facts) => {
      const lowered = Object.fromEntries(informative.map((criterion) => [criterion, 'absent' as const]));
      expect(ranksOf({ ...facts, criteria: { ...facts.criteria, ...lowered } })).toEqual(ranksOf(facts));
    });
  });

  test('is explained: below suitable the first reason carries the verdict, and a condition is named', () => {
    expectOfAll((facts) => {
      for (const { verdict, reasons, conditions, missingForNext, nextLevel } of Object.values(
        ratingOf(facts).classes,
      )) {
        expect(reasons[0]?.cap ?? 'suitable').toBe(verdict);
        expect(conditions.length > 0).toBe(verdict === 'conditional');
        expect(missingForNext.length > 0).toBe(nextLevel !== null);
      }
    });
  });

  test('can be said in both languages without a gap', () => {
    expectOfAll((facts) => {
      const said = JSON.stringify(inWords(ratingOf(facts)).classes);
      expect(said).not.toMatch(/\{\w+\}|""|undefined/);
    });
  });
});

test('facts that say nothing at all get a rating, and it says that evidence is missing', () => {
  const silent = makeFacts({
    providerName: null,
    providerCountry: null,
    parentCountry: null,
    role: 'unknown',
    dpaSpecialCategories: 'unknown',
    secrecyUndertaking: 'unknown',
    thirdPartyPassThrough: 'unknown',
    certifications: [],
    criteria: {},
    evidence: {},
    locations: [],
  });
  const { classes } = ratingOf(silent);
  const verdicts = Object.values(classes).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(dataClasses.map(() => 'insufficient-evidence'));
});

test('facts without a flaw are suitable for every class', () => {
  const verdicts = Object.values(ratingOf(makeFacts()).classes).map(({ verdict }) => verdict);
  expect(verdicts).toEqual(dataClasses.map(() => 'suitable'));
});
