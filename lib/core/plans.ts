import type { Listed, RatedOffering } from './assess';
import type { DataClass, Verdict } from './rating/methodology';
import { rankOf } from './rating/verdict-order';

/** An offering's name: the plan's, or what the base is called. */
export function offeringLabel(offering: Pick<RatedOffering, 'plan' | 'standard'>, standard: string): string {
  return offering.plan ?? offering.standard ?? standard;
}

/** How a choice of plan is kept: '' is the base offering. */
export const offeringKey = ({ plan }: Pick<RatedOffering, 'plan'>) => plan ?? '';

/** The verdict of an offering for a class of data. */
export const verdictFor = (offering: RatedOffering, dataClass: DataClass): Verdict =>
  offering.rating.classes[dataClass].verdict;

/** The best other offering for a class of data, where it is better than the one shown. */
export function bestOther(
  listed: Listed,
  shown: RatedOffering,
  dataClass: DataClass,
): RatedOffering | undefined {
  const rank = (offering: RatedOffering) => rankOf(verdictFor(offering, dataClass));
  const better = listed.offerings.filter((offering) => rank(offering) > rank(shown));
  return better.toSorted((a, b) => rank(b) - rank(a))[0];
}

/** The base offering, then the first of each other verdict: no better one ever stands alone. */
export function oneOfEachVerdict(listed: Listed, dataClass: DataClass): RatedOffering[] {
  const { offerings } = listed;
  const verdicts = offerings.map((offering) => verdictFor(offering, dataClass));
  return offerings.filter((_, i) => verdicts.indexOf(verdicts[i] ?? 'suitable') === i);
}
