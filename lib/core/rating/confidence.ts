import type { CriterionId } from '../sheet';
import { isFirstHand } from './evidence';
import type { Confidence } from './methodology';
import type { Ground } from './situation';

/** From this many deciding points without documents on, the picture is too patchy to rely on (4.7). */
const manyUnknown = 3;

/** How far the evidence carries (4.7). Shown beside the verdict, never mixed into it. */
export function confidenceOf({ facts, effective, deciding, age }: Ground): Confidence {
  const unknown = deciding.filter((criterion) => effective[criterion] === 'unknown').length;
  const firstHand = deciding.filter((criterion) => hasFirstHand(criterion)).length;
  const isOld = age.freshness === 'stale' || age.freshness === 'expired';
  if (isOld || unknown >= manyUnknown || firstHand * 2 < deciding.length) return 'low';
  const isComplete = unknown === 0 && firstHand === deciding.length;
  return isComplete && age.freshness === 'fresh' && facts.humanConfirmed ? 'high' : 'medium';

  function hasFirstHand(criterion: CriterionId): boolean {
    return (facts.evidence?.[criterion] ?? []).some(isFirstHand);
  }
}
