import { describe, expect, test } from 'vitest';
import type { Listed, RatedOffering } from '../../lib/core/assess';
import { bestOther, offeringLabel, oneOfEachVerdict } from '../../lib/core/plans';
import type { Verdict } from '../../lib/core/rating/methodology';

const offering = (plan: string | null, verdict: Verdict) =>
  ({ plan, standard: null, rating: { classes: { personal: { verdict } } } }) as RatedOffering; // what plans.ts reads
const listed = (...offerings: RatedOffering[]) => ({ offerings }) as Listed;

const base = offering(null, 'conditional');
const free = offering('Free', 'not-recommended');
const own = offering('Self-hosted', 'suitable');

test.each([
  [{ plan: 'Free', standard: 'Business' }, 'Free'],
  [{ plan: null, standard: 'Business' }, 'Business'],
  [{ plan: null, standard: null }, 'Standard'],
])('%j is called %s', (names, label) => expect(offeringLabel(names, 'Standard')).toBe(label));

describe('bestOther', () => {
  test('is the best one that is better', () =>
    expect(bestOther(listed(base, free, own), base, 'personal')).toBe(own));
  test('is none where none is better', () =>
    expect(bestOther(listed(base, free), base, 'personal')).toBeUndefined());
  test('is the base where a worse plan is shown', () =>
    expect(bestOther(listed(base, free), free, 'personal')).toBe(base));
});

describe('oneOfEachVerdict', () => {
  test('is the base alone where all come out the same', () => {
    expect(oneOfEachVerdict(listed(base, offering('Pro', 'conditional')), 'personal')).toEqual([base]);
  });
  test('is the base, then the first of each other verdict', () => {
    const another = offering('Kids', 'not-recommended');
    expect(oneOfEachVerdict(listed(base, free, another, own), 'personal')).toEqual([base, free, own]);
  });
});
