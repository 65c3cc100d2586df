import type { Listed, RatedOffering } from './assess';
import type { ChipOffering, ChipView } from './chip';
import { oldestSeen } from './oldest-seen';
import { offeringKey, offeringLabel } from './plans';

/** Words and choices that the view needs beside the rating. */
export interface ChipContext {
  /** Short texts of the rules in the reader's language. */
  shorts: Record<string, string>;
  /** Short names of countries by code, in the reader's language. */
  countries: Record<string, string>;
  /** What the base offering is called where the sheet gives it no name. */
  standard: string;
  /** The plan the user said to have; undefined where none was chosen. */
  plan: string | undefined;
  size: 'pill' | 'dot';
}

/** The chip's view of a rated vendor: for personal data, the class that most readers ask about. */
export function chipView(listed: Listed, context: ChipContext): ChipView {
  return {
    status: 'listed',
    id: listed.id,
    name: listed.name,
    // A site that people mostly read must not cry wolf.
    size: listed.visits === 'read' ? 'dot' : context.size,
    plan: knownPlan(listed, context.plan),
    offerings: listed.offerings.map((offering) => viewOffering(offering, context)),
  };
}

/** The plan as the sheet knows it today; a plan that is gone counts as not chosen. '' is the base offering. */
export function knownPlan(listed: Listed, plan: string | undefined): string | null {
  return listed.offerings.some((offering) => offeringKey(offering) === plan) ? (plan ?? null) : null;
}

/** The offering that a chosen plan stands for; the base where none was chosen. */
export function chosenOffering(listed: Listed, plan: string | undefined): RatedOffering {
  const chosen = listed.offerings.find((offering) => offeringKey(offering) === plan) ?? listed.offerings[0];
  if (!chosen) throw new Error(`${listed.id}: a rated vendor has at least its base offering`);
  return chosen;
}

function viewOffering(offering: RatedOffering, context: ChipContext): ChipOffering {
  const { rating } = offering;
  const { verdict, reasons, conditions } = rating.classes.personal;
  const nameOf = (code: string) => context.countries[code] ?? code;
  const decisive = reasons.filter((reason) => reason.cap === verdict);
  return {
    plan: offering.plan,
    label: offeringLabel(offering, context.standard),
    ...(offering.selfHosted && { selfHosted: true as const }),
    verdict,
    lead: decisive.slice(0, 2).map((reason) => context.shorts[reason.id] ?? reason.id),
    seat: offering.seat && nameOf(offering.seat),
    places: offering.places.filter((code) => code !== '**').map(nameOf),
    hasOthers: offering.places.includes('**'),
    dpa: rating.effective.dpa,
    training: rating.effective.noTraining,
    conditions: conditions.length,
    seenOn: oldestSeen(rating),
    ageDays: rating.ageDays,
    freshness: rating.freshness,
  };
}
