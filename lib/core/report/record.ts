import { formatDate } from '../dates';
import { placesLine } from '../places';
import type { CriterionId, Evidence } from '../sheet';
import { evidenceFor } from '../sheet-reading';
import { countryName } from '../wording';
import { stampLine } from './markdown';
import { langOf, say, type ReportInput } from './report';
import { reportWords } from './words';

/** A draft for the record of processing activities (Art. 30(1) GDPR); what only the controller knows is left to fill in. */
export function ropaEntry(input: ReportInput): string {
  const lang = langOf(input);
  const { fillIn, ropa } = reportWords[lang];
  const note = (id: CriterionId) => criterionNote(id, input);
  return lines([
    `${ropa.title} ${input.listed.name}`,
    [ropa.processor, party(input)],
    [ropa.contact, input.sheet.provider.privacyContact ?? fillIn],
    [ropa.purposes, fillIn],
    [ropa.subjects, fillIn],
    [ropa.data, fillIn],
    [ropa.recipients, note('subprocessors')],
    [ropa.third, placesLine(input.offering.places, lang) ?? fillIn],
    [ropa.safeguards, note('transfers')],
    [ropa.erasure, note('retention')],
    [ropa.measures, note('security')],
    [ropa.contract, note('dpa')],
    stampLine(input),
    input.texts.disclaimer,
  ]);
}

/** A draft for the transfer impact assessment: what the documents say, what is open, and the assessment left to the exporter. */
export function transferNote(input: ReportInput): string {
  const lang = langOf(input);
  const { fillIn, tia } = reportWords[lang];
  const { sheet, offering, texts } = input;
  const { reasons } = offering.rating.classes.personal;
  const open = reasons.filter(({ id }) => id.startsWith('R-TR-'));
  return lines([
    `${tia.title} ${input.listed.name}`,
    [tia.exporter, fillIn],
    [tia.importer, party(input)],
    [tia.countries, placesLine(offering.places, lang) ?? fillIn],
    [tia.mechanisms, sheet.transfers.map((id) => texts.vocabulary.transfers[id] ?? id).join(', ') || '–'],
    [tia.dpf, texts.vocabulary.dpf[sheet.dpf] ?? sheet.dpf],
    [tia.documents, `${criterionNote('transfers', input)} ${sheet.hosting.note[lang]}`],
    ...evidenceFor(sheet, 'transfers', offering.plan).map((item) => `  - ${plainSource(item, input)}`),
    `${tia.open}:`,
    ...open.map(({ id, params }) => `  - ${say(input)(texts.rules[id]?.reason ?? id, params)}`),
    [tia.assessment, fillIn],
    stampLine(input),
    texts.disclaimer,
  ]);
}

const lines = (parts: (string | [label: string, value: string])[]) =>
  `${parts.map((part) => (typeof part === 'string' ? part : `${part[0]}: ${part[1]}`)).join('\n')}\n`;

function party(input: ReportInput): string {
  const { provider } = input.sheet;
  const { name, country } = provider.euEntity ?? provider;
  const address = provider.euEntity ? undefined : provider.address;
  return [name, address, countryName(country, langOf(input))].filter(Boolean).join(', ');
}

function criterionNote(id: CriterionId, { sheet, texts, offering }: ReportInput): string {
  const status = offering.rating.effective[id];
  const word = status === 'exempt' ? '' : `${texts.statuses[status]}. `;
  return `${word}${sheet.criteria[id].note[texts.lang]}`;
}

function plainSource(item: Evidence, input: ReportInput): string {
  const lang = langOf(input);
  const { of, read } = reportWords[lang];
  const dated = item.dated ? `, ${of} ${formatDate(item.dated, lang)}` : '';
  const seen = item.seenOn ? `, ${read} ${formatDate(item.seenOn, lang)}` : '';
  return `${item.title}${dated}${seen}: ${item.url}`;
}
