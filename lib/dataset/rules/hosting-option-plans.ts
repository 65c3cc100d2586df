import type { Sheet } from '../../core/sheet';
import { placesWithPlan } from './places';
import type { SheetRule } from './rule';

/**
 * Who is offered a place by plan looks for that plan: among `plans`, as `standard`, in the
 * notes on hosting, or in the steps.
 */
export const hostingOptionPlans: SheetRule = {
  id: 'hosting-option-plans',
  severity: 'warning',
  check: (sheet) =>
    placesWithPlan(sheet)
      .filter(
        ({ access, plan }) => access === 'option' && !isListed(sheet, plan) && !isExplained(sheet, plan),
      )
      .map(({ field, plan }) => ({
        field,
        cure: `'${plan}' stands neither in plans nor in a note on hosting; name it as in plans, or explain it in hosting.note`,
      })),
};

// As the rating reads it: an option is open to every plan whose name it contains (methodology 9).
const isListed = ({ plans, standard }: Sheet, named: string) =>
  [...plans.map(({ name }) => name), ...(standard ? [standard] : [])].some((name) => named.includes(name));

function isExplained({ hosting, criteria, conditions }: Sheet, named: string): boolean {
  const notes = [hosting.note, criteria.euHosting.note, ...conditions].map(({ en }) => en.toLowerCase());
  return partsOf(named).some((part) => notes.some((note) => note.includes(part.toLowerCase())));
}

/** 'Standard, Premium or Enterprise' names three plans, 'Business+ and above' begins with one. */
const partsOf = (named: string) =>
  named
    .split(/[,/()]|\bor\b|\band\b|\babove\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
