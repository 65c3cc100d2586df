import { describe, expect, test } from 'vitest';
import { rate } from '../../../lib/core/rating/rate';
import type { ClassRating } from '../../../lib/core/rating/rating';
import { examples, methodology } from '../../fixtures/methodology/data';

const factsOf = (name: string) => {
  const example = examples.examples.find(({ ex }) => ex === name);
  if (!example) throw new Error(`examples.json: there is no example ${name}`);
  return example.facts;
};

const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

/** A class as the examples write it down. */
const inBrief = ({ configuration, reasons, conditions, missingForNext, notes }: ClassRating) => ({
  configuration,
  rules: idsOf(reasons),
  conditions: idsOf(conditions),
  missingForNext,
  notes: idsOf(notes),
});

describe('every worked example comes out as written down', () => {
  test.each(examples.expected.map((one) => [one.ex, one.asOf, one] as const))(
    '%s on %s',
    (name, asOf, expected) => {
      const rating = rate(factsOf(name), methodology, asOf);
      const { none, personal, special } = rating.classes;
      const verdict = { none: none.verdict, personal: personal.verdict, special: special.verdict };
      expect(verdict).toEqual(expected.verdict);
      expect(inBrief(personal)).toMatchObject(expected.personal);
      if (!expected.special || !expected.none) return;
      expect(inBrief(special)).toMatchObject(expected.special);
      expect(inBrief(none)).toMatchObject(expected.none);
      const { confidence, freshness } = expected;
      expect(rating).toMatchObject({ confidence, freshness });
    },
  );
});

describe('every rule has a witness: flawless facts with the one flaw that it is about', () => {
  const flawless = { ...factsOf('E03'), evidence: undefined };

  test.each(examples.witnesses.map((one) => [one.rule, one] as const))('%s', (rule, witness) => {
    const criteria = { ...flawless.criteria, ...witness.patch.criteria };
    const rating = rate({ ...flawless, ...witness.patch, criteria }, methodology, '2026-11-22');
    const { verdict, reasons } = rating.classes[witness.class];
    expect({ verdict, rules: idsOf(reasons) }).toEqual(witness.expect);
    expect(idsOf(reasons)).toContain(rule);
  });

  test('no rule is without one', () => {
    const witnessed = new Set(examples.witnesses.map(({ rule }) => rule));
    const rules = idsOf([...methodology.rules, ...methodology.transferRules]);
    expect(rules).toHaveLength(52);
    expect(rules.filter((id) => !witnessed.has(id))).toEqual([]);
  });
});
