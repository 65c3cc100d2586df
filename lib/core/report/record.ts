import { formatDate } from '../dates';
import { placesLine } from '../places';
import { regionName } from '../region-name';
import type { CriterionId, Evidence, Lang, Party } from '../sheet';
import { evidenceFor, noteFor } from '../sheet-reading';
import { countryName } from '../wording';
import { langOf, say, type ReportInput } from './report';
import { stampText } from './stamp';
import { reportWords } from './words';

/** A draft for the record of processing activities (Art. 30(1) GDPR); what only the controller knows is left to fill in. */
export function ropaEntry(input: ReportInput): string {
  const lang = langOf(input);
  const { fillIn, ropa, sources } = reportWords[lang];
  const note = (id: CriterionId) => criterionNote(id, input);
  return lines([
    `${ropa.title} ${titleOf(input)}`,
    [ropa.processor, party(input)],
    [ropa.contact, input.sheet.provider.privacyContact ?? fillIn],
    [ropa.purposes, fillIn],
    [ropa.subjects, fillIn],
    [ropa.data, fillIn],
    [ropa.recipients, note('subprocessors')],
    [ropa.third, thirdCountries(input)],
    [ropa.safeguards, note('transfers')],
    [ropa.erasure, note('retention')],
    [ropa.measures, note('security')],
    [ropa.contract, note('dpa')],
    `${sources}:`,
    ...sourceLines(['dpa', 'subprocessors', 'transfers', 'retention', 'security'], input),
    stampText(input),
    input.texts.disclaimer,
  ]);
}

/** A draft for the transfer impact assessment: what the documents say, what is open, and the assessment left to the exporter. */
export function transferNote(input: ReportInput): string {
  const lang = langOf(input);
  const { fillIn, tia } = reportWords[lang];
  const { sheet, offering, texts } = input;
  return lines([
    `${tia.title} ${titleOf(input)}`,
    [tia.exporter, fillIn],
    [tia.importer, importer(input)],
    [tia.countries, countries(offering.places, lang) ?? fillIn],
    [tia.mechanisms, sheet.transfers.map((id) => texts.vocabulary.transfers[id] ?? id).join(', ') || '–'],
    [tia.dpf, dpf(input)],
    [tia.documents, `${criterionNote('transfers', input)} ${sheet.hosting.note[lang]}`],
    ...sourceLines(['transfers', 'euHosting'], input),
    `${tia.open}:`,
    ...openPoints(input).map((text) => `  - ${text}`),
    [tia.assessment, fillIn],
    stampText(input),
    texts.disclaimer,
  ]);
}

/** One line each: a line break in a name would pass for a line of the form. */
const lines = (parts: (string | [label: string, value: string])[]) =>
  `${parts.map((part) => oneLine(typeof part === 'string' ? part : part.join(': '))).join('\n')}\n`;

const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]+/g, ' ');

const titleOf = ({ listed, offering }: ReportInput) =>
  offering.plan === null ? listed.name : `${listed.name} (${offering.plan})`;

/** Places in words; undefined where the documents name none, not even that there are others. */
const countries = (places: string[], lang: Lang) =>
  placesLine(places, lang) ?? (places.includes('**') ? countryName('**', lang) : undefined);

/** Participation, and the day somebody looked it up in the register. */
function dpf({ sheet, texts }: ReportInput): string {
  const { dpf: labels, facts } = texts.vocabulary;
  const participation = labels[sheet.dpf] ?? sheet.dpf;
  const checked = sheet.facts?.dpfCheckedOn;
  if (!checked) return participation;
  return `${participation} (${facts['dpfCheckedOn'] ?? 'DPF'}: ${formatDate(checked.value, texts.lang)})`;
}

/** The documents behind some criteria, each once. */
function sourceLines(criteria: CriterionId[], input: ReportInput): string[] {
  const { sheet, offering } = input;
  const items = new Set(criteria.flatMap((id) => evidenceFor(sheet, id, offering.plan)));
  return [...items].map((item) => `  - ${plainSource(item, input)}`);
}

/** Who the contract is with: for EU customers the EU entity, where there is one. */
function party(input: ReportInput): string {
  const { provider } = input.sheet;
  const { euEntity } = provider;
  if (!euEntity) return named(provider, input);
  return `${named(euEntity, input)}; ${reportWords[langOf(input)].group}: ${named(provider, input)}`;
}

/** An EU entity is no importer: the data leaves the EEA towards the provider behind it (Art. 44). */
const importer = (input: ReportInput) => {
  const { provider } = input.sheet;
  const via =
    provider.euEntity && ` (${reportWords[langOf(input)].euEntity}: ${named(provider.euEntity, input)})`;
  return `${named(provider, input)}${via ?? ''}`;
};

/** An address mostly ends in its country already. */
const named = ({ name, country, address }: Party & { address?: string }, input: ReportInput) =>
  `${name}, ${address ?? countryName(country, langOf(input))}`;

/** Art. 30(1)(e) asks for third countries alone. */
function thirdCountries(input: ReportInput): string {
  const { law, today, offering } = input;
  const lang = langOf(input);
  const { fillIn, noThird } = reportWords[lang];
  if (offering.places.length === 0) return fillIn;
  const outside = offering.places.filter((code) => regionName(code, law, today) !== 'eea');
  if (outside.length === 0) return noThird;
  return countries(outside, lang) ?? fillIn;
}

/** What the rules on transfers ask for first. */
function openPoints(input: ReportInput): string[] {
  const { texts, offering } = input;
  const onTransfers = offering.rating.classes.personal.conditions.filter(({ from }) =>
    from.startsWith('R-TR-'),
  );
  const points = onTransfers.map(({ id, params }) => say(input)(texts.conditions[id] ?? id, params));
  return points.length > 0 ? points : [reportWords[langOf(input)].nothingOpen];
}

function criterionNote(id: CriterionId, { sheet, texts, offering }: ReportInput): string {
  const status = offering.rating.effective[id];
  const word = status === 'exempt' ? '' : `${texts.statuses[status]}. `;
  return `${word}${noteFor(sheet, id, offering.plan)[texts.lang]}`;
}

function plainSource(item: Evidence, input: ReportInput): string {
  const lang = langOf(input);
  const { of, read } = reportWords[lang];
  const dated = item.dated ? `, ${of} ${formatDate(item.dated, lang)}` : '';
  const seen = item.seenOn ? `, ${read} ${formatDate(item.seenOn, lang)}` : '';
  return `${item.title}${dated}${seen}: ${item.url}`;
}
