import { assessSheet } from '../core/assess';
import type { DirectoryEntry, Moment } from '../core/directory/entry';
import { oldestSeen } from '../core/oldest-seen';
import { offerings } from '../core/rating/offerings';
import type { Methodology } from '../core/rating/methodology';
import { ratable } from '../core/rating/ratable';
import { rate } from '../core/rating/rate';
import { withoutTexts } from '../core/rating/without-texts';
import type { Sheet } from '../core/sheet';
import type { Data } from './compile';

/** All vendors for the directory: its list, filters and comparison. */
export function directoryEntries({ sheets, rules, dataset }: Data): DirectoryEntry[] {
  const methodology = withoutTexts(rules);
  return sheets.map((sheet) => directoryEntry(sheet, methodology, dataset.date));
}

/** One vendor, with its timeline from `since` (YYYY-MM-DD) on. */
export function directoryEntry(sheet: Sheet, methodology: Methodology, since: string): DirectoryEntry {
  const { offerings: rated } = assessSheet(ratable(sheet), methodology, since);
  const [base] = rated;
  if (!base) throw new Error(`${sheet.id}: has no offering`);
  const { effective } = base.rating;
  return {
    id: sheet.id,
    name: sheet.name,
    hosts: sheet.sites.map(({ host, path = '' }) => host + path),
    provider: sheet.provider.name,
    seat: sheet.provider.country,
    owner: sheet.provider.parent?.country ?? sheet.provider.country,
    categories: sheet.categories,
    suitedFor: sheet.suitedFor,
    certifications: sheet.certifications,
    places: base.places,
    choices: sheet.hosting.locations.filter(({ access }) => access === 'option').map(({ place }) => place),
    euHosting: effective.euHosting,
    dpa: effective.dpa,
    noTraining: effective.noTraining,
    selfHostable: effective.onPremises === 'covered' || rated.some(({ selfHosted }) => selfHosted),
    timeline: timelineOf(sheet, methodology, since),
  };
}

const dayLength = 86_400_000;
/** Nobody reads a dataset for longer without an update; then everything has expired. */
const horizonDays = 4 * 366;

function timelineOf(sheet: Sheet, methodology: Methodology, since: string): Moment[] {
  const facts = offerings(ratable(sheet), methodology.decisive)[0].facts;
  const moments = daysOfChange(sheet, methodology, since).map((day) =>
    momentAt(rate(facts, methodology, day)),
  );
  return moments.filter((moment, i) => i === 0 || !isSame(moment, moments[i - 1]));
}

function momentAt(rating: ReturnType<typeof rate>): Moment {
  const { classes, freshness, confidence, asOf } = rating;
  return {
    from: asOf,
    verdicts: {
      none: classes.none.verdict,
      personal: classes.personal.verdict,
      special: classes.special.verdict,
    },
    conditions: classes.personal.conditions.length,
    freshness,
    confidence,
    seenOn: oldestSeen(rating),
  };
}

const isSame = (a: Moment, b: Moment | undefined) =>
  JSON.stringify({ ...a, from: '' }) === JSON.stringify({ ...b, from: '' });

/** The first day, and every later one on which evidence, DPF check or adequacy decision passes one of its terms. */
function daysOfChange(sheet: Sheet, { freshness, law }: Methodology, since: string): string[] {
  const terms = new Set([...termsOf(freshness), ...termsOf(freshness.selfHosted), 365]);
  const dates = sheet.evidence.flatMap(({ seenOn, dated }) => [seenOn ?? dated ?? []].flat().map(exactDay));
  const checked = sheet.facts?.dpfCheckedOn ? [sheet.facts.dpfCheckedOn.value] : [];
  const passed = [...dates, ...checked, sheet.assessedOn].flatMap((date) =>
    [...terms].map((term) => addDays(date, term + 1)),
  );
  const ended = law.adequacy.flatMap(({ validUntil }) => (validUntil ? [addDays(validUntil, 1)] : []));
  const last = addDays(since, horizonDays);
  const days = [...passed, ...ended].filter((day) => day > since && day <= last);
  return [since, ...[...new Set(days)].toSorted()];
}

const termsOf = ({ fresh, ageing, expired }: Methodology['freshness']['selfHosted']): number[] =>
  [fresh[1], ageing[1], expired.allOlderThanDays, expired.gateOlderThanDays ?? 0].filter((term) => term > 0);

const addDays = (day: string, count: number) =>
  new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);

/** A date known to the month or year counts as the middle of it (methodology 9). */
function exactDay(date: string): string {
  if (date.length === 4) return `${date}-07-01`;
  return date.length === 7 ? `${date}-15` : date;
}
