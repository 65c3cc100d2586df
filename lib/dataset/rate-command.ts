import { readTyped } from '../core/address';
import { assessSheet, type Listed, type RatedOffering } from '../core/assess';
import { findVendor, readSiteIndex, siteLines } from '../core/match';
import type { Verdict } from '../core/rating/methodology';
import { ratable } from '../core/rating/ratable';
import { withoutTexts } from '../core/rating/without-texts';
import type { Sheet } from '../core/sheet';
import type { Data } from './compile';

/** What was asked for and what came of it; `sheet` is undefined where nothing is listed. */
export interface Asked {
  asked: string;
  /** Neither an address nor a known id. */
  nonsense: boolean;
  sheet: Sheet | undefined;
  listed: Listed | undefined;
}

/** Finds and rates each of the given addresses or ids, as of `date` (YYYY-MM-DD). */
export function rateAll(asked: string[], data: Data, date: string): Asked[] {
  const methodology = withoutTexts(data.rules);
  const find = finder(data.sheets);
  return asked.map((text) => {
    const sheet = find(text);
    const nonsense = !sheet && !readTyped(text);
    return { asked: text, nonsense, sheet, listed: sheet && assessSheet(ratable(sheet), methodology, date) };
  });
}

function finder(sheets: Sheet[]): (asked: string) => Sheet | undefined {
  const index = readSiteIndex(siteLines(sheets));
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  return (asked) => {
    const address = readTyped(asked);
    return byId.get(asked) ?? byId.get((address && findVendor(address, index)) ?? '');
  };
}

/** One line of `npm run rate -- --json`. Reasons and conditions are those for personal data. */
export interface RateRow {
  address: string;
  id: string | null;
  /** null for the base offering. */
  plan: string | null;
  verdicts: { none: Verdict; personal: Verdict; special: Verdict } | null;
  reasons: string[];
  conditions: string[];
  freshness: string | null;
  confidence: string | null;
}

/** A rated offering as a row. */
export function rowOf(asked: Asked, offering: RatedOffering | undefined): RateRow {
  if (!offering || !asked.listed) {
    const nothing = { verdicts: null, reasons: [], conditions: [], freshness: null, confidence: null };
    return { address: asked.asked, id: null, plan: null, ...nothing };
  }
  const { classes, freshness, confidence } = offering.rating;
  return {
    address: asked.asked,
    id: asked.listed.id,
    plan: offering.plan,
    verdicts: {
      none: classes.none.verdict,
      personal: classes.personal.verdict,
      special: classes.special.verdict,
    },
    reasons: classes.personal.reasons.map((reason) => reason.id),
    conditions: classes.personal.conditions.map((condition) => condition.id),
    freshness,
    confidence,
  };
}

/**
 * The offering that `--plan` names, by its own name or a part of it, upper or lower case;
 * the base where none is asked for. Undefined where there is no such plan.
 */
export function planOf(listed: Listed, plan: string | undefined): RatedOffering | undefined {
  if (plan === undefined) return listed.offerings[0];
  const wanted = plan.toLowerCase();
  const names = listed.offerings.map((offering) =>
    (offering.plan ?? offering.standard ?? 'Standard').toLowerCase(),
  );
  const exact = names.indexOf(wanted);
  return listed.offerings[exact >= 0 ? exact : names.findIndex((name) => name.includes(wanted))];
}
