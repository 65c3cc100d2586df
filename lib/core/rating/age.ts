import type { CriterionId } from '../sheet';
import { daysBetween } from './days';
import { isSelfHosted, type Facts } from './facts';
import type { Freshness, FreshnessTerms, Methodology } from './methodology';

/** How old the evidence is, point by point (E-4). Days. */
export interface Age {
  /** By deciding point; a point without evidence has no age. */
  ages: Partial<Record<CriterionId, number>>;
  /** Of the oldest point; 0 where no point has an age. */
  days: number;
  /** A point older than this is stale. */
  staleDays: number;
  stale: CriterionId[];
  /** Gate points so old that no verdict can rest on them. */
  tooOld: CriterionId[];
  freshness: Freshness;
}

/**
 * Ages of the deciding points on a day. Where the customer operates the product, the
 * licence or installation guide counts instead, with longer terms: it changes more slowly.
 */
export function ageOf(facts: Facts, methodology: Methodology, asOf: string): Age {
  if (!isSelfHosted(facts))
    return ageOfPoints(agesOf(methodology.decisive, facts, asOf), methodology.freshness);
  return ageOfPoints(agesOf(['onPremises'], facts, asOf), methodology.freshness.selfHosted);
}

type Point = [CriterionId, number];

function agesOf(points: CriterionId[], facts: Facts, asOf: string): Point[] {
  return points.flatMap((point): Point[] => {
    const seen = lastSeen(point, facts);
    return seen ? [[point, Math.max(0, daysBetween(seen, asOf))]] : [];
  });
}

function lastSeen(point: CriterionId, facts: Facts): string | undefined {
  if (!facts.evidence) return facts.assessedAt;
  const items = facts.evidence[point] ?? [];
  if (items.length === 0) return undefined;
  const days = items.flatMap((item) => item.seenAt ?? []);
  return days.toSorted().at(-1) ?? facts.assessedAt;
}

function ageOfPoints(points: Point[], terms: FreshnessTerms): Age {
  const { gates = [], gateOlderThanDays = Infinity, allOlderThanDays } = terms.expired;
  const staleDays = terms.ageing[1];
  const days = points.map(([, age]) => age);
  const tooOld = points.filter(([point, age]) => gates.includes(point) && age > gateOlderThanDays);
  const isExpired = tooOld.length > 0 || (days.length > 0 && Math.min(...days) > allOlderThanDays);
  const oldest = Math.max(0, ...days);
  return {
    ages: Object.fromEntries(points),
    days: oldest,
    staleDays,
    stale: points.filter(([, age]) => age > staleDays).map(([point]) => point),
    tooOld: tooOld.map(([point]) => point),
    freshness: isExpired ? 'expired' : freshnessAt(oldest, terms),
  };
}

function freshnessAt(days: number, terms: FreshnessTerms): Freshness {
  if (days <= terms.fresh[1]) return 'fresh';
  return days <= terms.ageing[1] ? 'ageing' : 'stale';
}
