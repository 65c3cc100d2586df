import type { ChipOffering, ChipView } from '../../lib/core/chip';

/**
 * The offerings that the chip speaks of: the one of the chosen plan; where none was chosen the
 * base, then the first of each other verdict, so that the better one never stands alone.
 */
export function spokenOf({ offerings, plan }: ChipView): ChipOffering[] {
  const chosen = offerings.filter((offering) => keyOf(offering) === plan);
  return chosen.length > 0 ? chosen : offerings.filter(isFirstOfVerdict);
}

/** How a choice of plan is written: '' is the base offering. */
export const keyOf = ({ plan }: ChipOffering) => plan ?? '';

/** Whether the plans come out differently, so that a verdict needs its plan's name beside it. */
export const isDivided = ({ offerings }: ChipView) => offerings.filter(isFirstOfVerdict).length > 1;

const isFirstOfVerdict = ({ verdict }: ChipOffering, i: number, all: ChipOffering[]) =>
  all.findIndex((other) => other.verdict === verdict) === i;
