import { momentOn, type DirectoryEntry } from '../directory/entry';
import { offeringLabel } from '../plans';
import { placesLine } from '../places';
import { dataClasses } from '../rating/methodology';
import { criterionIds } from '../sheet';
import type { Texts } from '../texts';
import { countryName } from '../wording';
import type { ReportInput } from './report';
import { stampData, stampText } from './stamp';
import { reportWords } from './words';

/** A vendor's assessment for machines: ids and dates, no prose but the sheet's own. */
export function vendorData(input: ReportInput) {
  const { listed, offering, sheet } = input;
  const { rating } = offering;
  return {
    ...stampData(input),
    id: listed.id,
    name: listed.name,
    plan: offering.plan,
    verdicts: Object.fromEntries(dataClasses.map((id) => [id, rating.classes[id].verdict])),
    reasons: rating.classes.personal.reasons.map(({ id, cap, law }) => ({ id, cap, law })),
    conditions: rating.classes.personal.conditions.map(({ id }) => id),
    statuses: rating.effective,
    freshness: rating.freshness,
    confidence: rating.confidence,
    sources: sheet.evidence,
  };
}

/** A vendor's criteria as rows, for a spreadsheet. */
export function vendorRows(input: ReportInput): string[][] {
  const { listed, sheet, texts, standard } = input;
  const { lang } = texts;
  const head = ['', ...listed.offerings.map((offering) => offeringLabel(offering, standard)), ''];
  const rows = [
    [listed.name, stampText(input), texts.disclaimer],
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
  // Parsers that hold to RFC 4180 ask for rows of one length.
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
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
