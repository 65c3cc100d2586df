import { assessSheet } from '../core/assess';
import type { DirectoryEntry, Moment } from '../core/directory/entry';
import { compareNames } from '../core/directory/names';
import { oldestSeen } from '../core/oldest-seen';
import type { Facts } from '../core/rating/facts';
import { offerings } from '../core/rating/offerings';
import type { Methodology } from '../core/rating/methodology';
import { ratable } from '../core/rating/ratable';
import { rate } from '../core/rating/rate';
import { withoutTexts } from '../core/rating/without-texts';
import { wordsOf } from '../core/search/words';
import type { Sheet } from '../core/sheet';
import type { Data } from './compile';
import type { VocabularyFile } from './texts';

/** All vendors for the directory: its search, list, filters and comparison; in the order of their names. */
export function directoryEntries({ sheets, rules, vocabulary, dataset }: Data): DirectoryEntry[] {
  const methodology = withoutTexts(rules);
  return sheets
    .map((sheet) => ({
      ...directoryEntry(sheet, methodology, dataset.date),
      words: wordsFor(sheet, vocabulary),
    }))
    .toSorted((a, b) => compareNames(a.name, b.name));
}

/** What the vendor does, in the words of both languages, so that either finds it; made plain once, here. */
function wordsFor({ categories, suitedFor }: Sheet, vocabulary: VocabularyFile): string {
  const labels = [
    ...categories.map((id) => vocabulary.categories[id]),
    ...suitedFor.map((id) => vocabulary.suitedFor[id]),
  ];
  const words = labels.flatMap((label) => (label ? [label.en, label.de] : []));
  return [...new Set([...categories, ...words].flatMap((label) => wordsOf(label).split(' ')))].join(' ');
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

function timelineOf(sheet: Sheet, methodology: Methodology, since: string): Moment[] {
  const facts = offerings(ratable(sheet), methodology.decisive)[0].facts;
  const moments = daysOfChange(facts, methodology, since).map((day) =>
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

/** The first day, and every later one on which a deciding point, DPF check or adequacy decision passes one of its terms. */
function daysOfChange(facts: Facts, methodology: Methodology, since: string): string[] {
  const { freshness, law } = methodology;
  const terms = [...termsOf(freshness), ...termsOf(freshness.selfHosted)];
  const { ages } = rate(facts, methodology, afterAll);
  const aged = Object.values(ages).flatMap((age) => terms.map((term) => addDays(afterAll, term + 1 - age)));
  const checked = facts.dpfCheckedAt ? [addDays(facts.dpfCheckedAt, dpfCheckHolds + 1)] : [];
  const ended = law.adequacy.flatMap(({ validUntil }) => (validUntil ? [addDays(validUntil, 1)] : []));
  const days = [...aged, ...checked, ...ended].filter((day) => day > since);
  return [since, ...[...new Set(days)].toSorted()];
}

/** No age is negative, so a day after all evidence tells the day of each point. */
const afterAll = '2999-12-31';
/** Days after which a look-up in the DPF register no longer counts (E-3). */
const dpfCheckHolds = 365;

const termsOf = ({ fresh, ageing, expired }: Methodology['freshness']['selfHosted']): number[] =>
  [fresh[1], ageing[1], expired.allOlderThanDays, expired.gateOlderThanDays ?? 0].filter((term) => term > 0);

const dayLength = 86_400_000;
const addDays = (day: string, count: number) =>
  new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
