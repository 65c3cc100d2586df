import { conditionIds, conditionsOf } from './conditions';
import { relyingOn } from './derived';
import { isSelfHosted } from './facts';
import type { DataClass, Methodology, Verdict } from './methodology';
import { paramsFor } from './params';
import { holds } from './predicate';
import type { ClassRating, Params } from './rating';
import { reasonsFor } from './reasons';
import type { Situation } from './situation';
import { bestResidency, residencies, type Residency } from './transfers';
import { lowest, rankOf } from './verdict-order';

/** Rates one data class: the verdict is the lowest cap that fires, suitable where none does (0.3). */
export function rateClass(dataClass: DataClass, ground: Situation, methodology: Methodology): ClassRating {
  const residency = ratedResidency(dataClass, ground, methodology);
  const situation = residency ? relyingOn(residency, ground, methodology.law) : ground;
  const reasons = reasonsFor(dataClass, situation, { methodology, residency });
  const verdict = lowest(reasons.map(({ rule }) => rule.cap));
  const nextLevel = levelAbove(verdict);
  return {
    verdict,
    configuration: residency?.configuration.id ?? null,
    reasons: reasons.map(({ rule, params }) => ({
      id: rule.id,
      cap: rule.cap,
      law: rule.law,
      conditions: conditionIds(rule, situation),
      params,
    })),
    conditions: verdict === 'conditional' ? conditionsOf(reasons, situation, methodology) : [],
    nextLevel,
    missingForNext: reasons
      .filter(({ rule }) => nextLevel && rankOf(rule.cap) < rankOf(nextLevel))
      .map(({ rule }) => rule.id),
    notes: notesFor(dataClass, situation, methodology),
    duties: dutiesFor(dataClass, situation, methodology),
  };
}

/** Without personal content, or on the customer's own machines, location plays no part. */
function ratedResidency(
  dataClass: DataClass,
  ground: Situation,
  methodology: Methodology,
): Residency | undefined {
  if (dataClass === 'none' || isSelfHosted(ground.facts)) return undefined;
  return bestResidency(residencies(dataClass, ground, methodology), ground);
}

/** Two levels below 'suitable' the customer is in the same place: the way up leads to 'conditional'. */
function levelAbove(verdict: Verdict): Verdict | null {
  if (verdict === 'suitable') return null;
  return verdict === 'conditional' ? 'suitable' : 'conditional';
}

function notesFor(
  dataClass: DataClass,
  situation: Situation,
  { notes }: Methodology,
): { id: string; params: Params }[] {
  return notes
    .filter((note) => note.classes.includes(dataClass) && holds(note.when, situation))
    .map(({ id, when }) => ({ id, params: paramsFor(when, situation) }));
}

function dutiesFor(dataClass: DataClass, { facts }: Situation, { duties }: Methodology): string[] {
  return duties
    .filter((duty) => duty.classes.includes(dataClass))
    .filter((duty) => !duty.deployment || duty.deployment.includes(facts.deployment))
    .map((duty) => duty.id);
}
