import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../../lib/core/rating/facts';
import { criterionIds, statuses, type CriterionId } from '../../../lib/core/sheet';
import { arbitraryFacts, at, ordered, today } from '../../fixtures/facts';
import { ranksOf } from '../../fixtures/methodology/ranks';

type Change = (facts: Facts) => Facts;

const anyCriterion = fc.constantFrom(...criterionIds);

const improvements: [string, fc.Arbitrary<Change>][] = [
  [
    'a status rises',
    anyCriterion.map((criterion) => (facts) => {
      const risen = statuses[statuses.indexOf(facts.criteria[criterion] ?? 'unknown') + 1];
      return { ...facts, criteria: { ...facts.criteria, [criterion]: risen ?? 'covered' } };
    }),
  ],
  [
    'a region in the EEA can be chosen',
    fc.constantFrom('a', 'zz').map((config) => (facts) => {
      // Without any location, naming one would say that the default is not in the EEA.
      const isStated = facts.locations.length > 0;
      return isStated ? { ...facts, locations: [...facts.locations, at('FI', config)] } : facts;
    }),
  ],
  [
    'a location moves to the EEA',
    fc.nat(3).map((moved) => (facts) => ({
      ...facts,
      locations: facts.locations.map((one, place) => (place === moved ? { ...one, country: 'DE' } : one)),
    })),
  ],
  ['a point is read again', anyCriterion.map((criterion) => (facts) => readAgain(facts, [criterion]))],
  ['everything is read again', fc.constant((facts) => readAgain(facts, [...criterionIds]))],
  [
    'a document of the vendor supports what is there',
    anyCriterion.map((criterion) => (facts) => {
      const { evidence } = facts;
      if (!evidence || facts.criteria[criterion] === 'absent') return facts;
      const added = { party: 'first', kind: 'contract', seenAt: today } as const;
      return { ...facts, evidence: { ...evidence, [criterion]: [...(evidence[criterion] ?? []), added] } };
    }),
  ],
  ...Object.entries(ordered).map(([name, order]): [string, fc.Arbitrary<Change>] => [
    `${name} improves`,
    fc.constant((facts) => {
      const value = String(facts[name as keyof typeof ordered] ?? 'unknown'); // the keys of `ordered`
      return { ...facts, [name]: order[order.findIndex((one) => one === value) + 1] ?? value };
    }),
  ]),
];

function readAgain(facts: Facts, criteria: CriterionId[]): Facts {
  if (!facts.evidence) return { ...facts, assessedAt: today };
  const read = criteria.map((criterion) => {
    const items = facts.evidence?.[criterion] ?? [];
    return [criterion, items.map((item) => ({ ...item, seenAt: today }))];
  });
  return { ...facts, evidence: { ...facts.evidence, ...Object.fromEntries(read) } };
}

test.each(improvements)('no verdict gets worse when %s', (_, improvement) => {
  let better = 0;
  fc.assert(
    fc.property(arbitraryFacts, improvement, (facts, improve) => {
      const before = ranksOf(facts);
      const gains = ranksOf(improve(facts)).map((rank, place) => rank - (before[place] ?? 0));
      expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
      if (Math.max(...gains) > 0) better += 1;
    }),
    { numRuns: 2000, seed: 20261124 },
  );
  // An improvement that never matters would prove nothing.
  expect(better).toBeGreaterThan(0);
});
