import { beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/core/rating/facts';
import { dataClasses } from '../../../lib/core/rating/methodology';
import { statuses } from '../../../lib/core/sheet';
import { at, makeFacts } from '../../fixtures/facts';
import { methodology } from '../../fixtures/methodology/data';
import { ranksOf } from '../../fixtures/methodology/ranks';

const { decisive } = methodology;
const all = statuses.length ** decisive.length;
const step = (place: number) => statuses.length ** place;
const digit = (number: number, place: number) => Math.floor(number / step(place)) % statuses.length;

/** The verdicts of a situation for each of the 4^7 ways in which the deciding points can stand. */
function allRanksOf(situation: Facts): number[][] {
  const ranks: number[][] = dataClasses.map(() => []);
  for (let number = 0; number < all; number += 1) {
    const standing = decisive.map((criterion, place) => [criterion, statuses[digit(number, place)]]);
    const criteria = { ...situation.criteria, ...Object.fromEntries(standing) };
    ranksOf({ ...situation, criteria }).forEach((rank, place) => ranks[place]?.push(rank));
  }
  return ranks;
}

/** Neighbours, one point a step better, that nevertheless come out worse. */
function setbacks(ranks: number[]): number[] {
  return ranks.flatMap((rank, number) =>
    decisive.flatMap((_, place) => {
      const isBest = digit(number, place) === statuses.length - 1;
      return !isBest && (ranks[number + step(place)] ?? 0) < rank ? number : [];
    }),
  );
}

describe.each([
  ['in the EEA by default', makeFacts()],
  ['in the US, with an option in the EEA', makeFacts({ locations: [at('US'), at('DE', 'eu')] })],
  [
    'in India, unreadable for the vendor',
    makeFacts({ locations: [at('IN')], technicalExclusion: 'yes', role: 'joint' }),
  ],
])('with content %s, however the deciding points stand', (_, situation) => {
  let ranks: number[][];
  beforeAll(() => {
    ranks = allRanksOf(situation);
  }, 60_000);

  test('no verdict gets worse when one point improves', () => {
    expect(ranks.map((one) => one.length)).toEqual(dataClasses.map(() => all));
    expect(ranks.map(setbacks)).toEqual(dataClasses.map(() => []));
  });

  test('special categories fare no better than personal data, and these no better than none', () => {
    const [none = [], personal = [], special = []] = ranks;
    expect(personal.filter((rank, number) => rank > (none[number] ?? 0))).toEqual([]);
    expect(special.filter((rank, number) => rank > (personal[number] ?? 0))).toEqual([]);
  });
});
