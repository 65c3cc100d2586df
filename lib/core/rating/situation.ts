import type { CriterionId } from '../sheet';
import { ageOf, type Age } from './age';
import { configurationsOf, type Configuration } from './configurations';
import { derive, type Derived } from './derived';
import { effectiveStatuses, type Effective } from './evidence';
import type { Facts } from './facts';
import { asLawReads, regionsOn, type RegionOf } from './law';
import type { Methodology } from './methodology';

/** One offering on one day, before any rule is asked. */
export interface Ground {
  facts: Facts;
  effective: Effective;
  /** The decisive criteria that are the vendor's to fulfil: none where the customer operates the product. */
  deciding: CriterionId[];
  age: Age;
  regionOf: RegionOf;
  configurations: Configuration[];
}

/** What the rules read: the ground, and the values derived from it. */
export interface Situation extends Ground {
  derived: Derived;
  /** Countries of the rated configuration whose adequacy decision is limited; differs by data class. */
  limited: string[];
}

export function situationOn(asOf: string, facts: Facts, methodology: Methodology): Situation {
  const read = asLawReads(facts, methodology.law, asOf);
  const effective = effectiveStatuses(read, methodology);
  const ground = {
    facts: read,
    effective,
    deciding: methodology.decisive.filter((criterion) => effective[criterion] !== 'exempt'),
    age: ageOf(read, methodology, asOf),
    regionOf: regionsOn(asOf, methodology.law, read),
    configurations: configurationsOf(read),
  };
  return { ...ground, derived: derive(ground, methodology), limited: [] };
}
