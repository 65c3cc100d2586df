import { momentOn, type DirectoryEntry } from '../directory/entry';
import { offeringLabel } from '../plans';
import { placesLine } from '../places';
import { dataClasses } from '../rating/methodology';
import { criterionIds } from '../sheet';
import type { Texts } from '../texts';
import { countryName } from '../wording';
import type { ReportInput } from './report';
import { reportWords } from './words';

/** A vendor's assessment for machines: ids and dates, no prose but the sheet's own. */
export function vendorData({ listed, offering, sheet, today, dataset }: ReportInput) {
  const { rating } = offering;
  return {
    id: listed.id,
    name: listed.name,
    plan: offering.plan,
    asOf: today,
    dataset: { date: dataset.date, version: dataset.version },
    methodology: rating.rules,
    law: rating.law,
    verdicts: Object.fromEntries(dataClasses.map((id) => [id, rating.classes[id].verdict])),
    reasons: rating.classes.personal.reasons.map(({ id, cap, law }) => ({ id, cap, law })),
    conditions: rating.classes.personal.conditions.map(({ id }) => id),
    statuses: rating.effective,
    freshness: rating.freshness,
    confidence: rating.confidence,
    sources: sheet.evidence,
    disclaimer: 'Information, not legal advice.',
  };
}

/** A vendor's criteria as rows, for a spreadsheet. */
export function vendorRows({ listed, sheet, texts, standard, today, dataset }: ReportInput): string[][] {
  const { lang } = texts;
  const head = ['', ...listed.offerings.map((offering) => offeringLabel(offering, standard)), ''];
  return [
    [listed.name, today, dataset.version, texts.disclaimer],
    head,
    ...dataClasses.map((id) => [
      texts.classes[id],
      ...listed.offerings.map(({ rating }) => texts.verdicts[rating.classes[id].verdict].label),
      '',
    ]),
    ...criterionIds.map((id) => [
      texts.criteria[id].label,
      ...listed.offerings.map(({ rating }) => statusLabel(rating.effective[id], texts)),
      sheet.criteria[id].note[lang],
    ]),
    ...sheet.evidence.map(({ title, url, dated = '', seenOn = '' }) => [title, dated, seenOn, url]),
  ];
}

/** A list of vendors as rows, for a spreadsheet. */
export function listRows(entries: DirectoryEntry[], texts: Texts, today: string): string[][] {
  const { lang, classes, criteria } = texts;
  const words = reportWords[lang].list;
  const statuses = [criteria.euHosting.label, criteria.dpa.label, criteria.noTraining.label];
  return [
    [...words.head, ...dataClasses.map((id) => classes[id]), words.conditions, ...statuses, words.evidence],
    ...entries.map((entry) => {
      const now = momentOn(entry, today);
      return [
        entry.id,
        entry.name,
        entry.provider,
        countryName(entry.seat, lang),
        countryName(entry.owner, lang),
        placesLine(entry.places, lang) ?? '',
        ...dataClasses.map((id) => texts.verdicts[now.verdicts[id]].label),
        String(now.conditions),
        ...[entry.euHosting, entry.dpa, entry.noTraining].map((status) => statusLabel(status, texts)),
        now.seenOn ?? '',
      ];
    }),
  ];
}

const statusLabel = (status: keyof Texts['statuses'] | 'exempt', texts: Texts) =>
  status === 'exempt' ? '–' : texts.statuses[status];
