import { rateClass } from './class-rating';
import { confidenceOf } from './confidence';
import type { Facts } from './facts';
import type { Methodology } from './methodology';
import type { Rating } from './rating';
import { situationOn } from './situation';

/**
 * Rates one offering for each data class (methodology 4.2). A pure function: the same facts,
 * rules and day give the same rating, whatever the order of rules and locations.
 * `asOf` is the day of looking, YYYY-MM-DD.
 */
export function rate(facts: Facts, methodology: Methodology, asOf: string): Rating {
  const situation = situationOn(asOf, facts, methodology);
  return {
    rules: methodology.version,
    law: methodology.law.version,
    asOf,
    classes: {
      none: rateClass('none', situation, methodology),
      personal: rateClass('personal', situation, methodology),
      special: rateClass('special', situation, methodology),
    },
    confidence: confidenceOf(situation),
    freshness: situation.age.freshness,
    ageDays: situation.age.days,
    ages: situation.age.ages,
    effective: situation.effective,
  };
}
