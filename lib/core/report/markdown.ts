import { formatDate } from '../dates';
import { lawName } from '../law-name';
import { offeringLabel } from '../plans';
import { placesLine } from '../places';
import { dataClasses } from '../rating/methodology';
import { criterionIds, type Evidence } from '../sheet';
import { openSteps } from '../steps';
import { countryName } from '../wording';
import { langOf, say, type ReportInput } from './report';
import { stampText } from './stamp';
import { reportWords } from './words';

/** Text as text: nothing in it can become markup, a link or a heading. */
export function escapeMarkdown(text: string): string {
  const escaped = text.replace(/[\r\n]+/g, ' ').replace(/([\\`*_{}[\]()<>#+\-!|~&])/g, '\\$1');
  // GitHub makes links of bare addresses, too.
  return escaped.replace(/:(?=\/\/)|@|(?<=\bwww)\./gi, '\\$&');
}

/** A link where the address leads to the web; else its title alone. */
export function markdownLink(title: string, url: string): string {
  const shown = escapeMarkdown(title);
  return /^https?:\/\/[^\s<>()]+$/i.test(url) ? `[${shown}](${url})` : shown;
}

/** A vendor's assessment as Markdown: verdicts, reasons, conditions, criteria and sources. */
export function vendorMarkdown(input: ReportInput): string {
  const words = reportWords[langOf(input)];
  return [
    `# ${escapeMarkdown(input.listed.name)}`,
    stampText(input),
    input.texts.disclaimer,
    `## ${words.verdicts}`,
    verdictTable(input),
    `## ${words.why}`,
    ...reasonLines(input),
    `## ${words.first}`,
    ...stepLines(input),
    `## ${words.criteria}`,
    criteriaTable(input),
    `## ${words.provider}`,
    ...providerLines(input),
    `## ${words.sources}`,
    ...input.sheet.evidence.map((item) => `- ${sourceLine(item, input)}`),
    '',
  ].join('\n\n');
}

function verdictTable(input: ReportInput): string {
  const { texts, listed, standard } = input;
  const head = [reportWords[langOf(input)].plan, ...dataClasses.map((id) => texts.classes[id])];
  const rows = listed.offerings.map((offering) => [
    offeringLabel(offering, standard),
    ...dataClasses.map((id) => {
      const { glyph, label } = texts.verdicts[offering.rating.classes[id].verdict];
      return `${glyph} ${label}`;
    }),
  ]);
  return table([head, ...rows]);
}

function reasonLines(input: ReportInput): string[] {
  const { texts, offering } = input;
  return offering.rating.classes.personal.reasons.map(({ id, law, params }) => {
    const articles = law.map((reference) => lawName(reference, texts.lang)).join(', ');
    return `- ${escapeMarkdown(say(input)(texts.rules[id]?.reason ?? id, params))} (${escapeMarkdown(articles)}; ${escapeMarkdown(id)})`;
  });
}

function stepLines(input: ReportInput): string[] {
  const { texts, sheet, offering } = input;
  const words = { ...texts, criterion: (id: keyof typeof texts.criteria) => texts.criteria[id].label };
  const steps = openSteps(offering.rating.classes.personal.conditions, sheet.conditions, words);
  return steps.map(
    ({ text, url }) => `- [ ] ${escapeMarkdown(text)}${url ? ` ${markdownLink(url, url)}` : ''}`,
  );
}

function criteriaTable(input: ReportInput): string {
  const { texts, sheet, offering } = input;
  const words = reportWords[langOf(input)];
  const rows = criterionIds.map((id) => {
    const status = offering.rating.effective[id];
    return [
      texts.criteria[id].label,
      status === 'exempt' ? '–' : texts.statuses[status],
      sheet.criteria[id].note[texts.lang],
    ];
  });
  return table([[words.criterion, words.status, words.note], ...rows]);
}

function providerLines(input: ReportInput): string[] {
  const lang = langOf(input);
  const words = reportWords[lang];
  const { provider, hosting } = input.sheet;
  const party = ({ name, country }: { name: string; country: string }) =>
    escapeMarkdown(`${name}, ${countryName(country, lang)}`);
  return [
    `- ${party(provider)}${provider.address ? `, ${escapeMarkdown(provider.address)}` : ''}`,
    ...(provider.parent ? [`- ${words.owner}: ${party(provider.parent)}`] : []),
    ...(provider.euEntity ? [`- ${words.euEntity}: ${party(provider.euEntity)}`] : []),
    `- ${words.hosting}: ${escapeMarkdown(placesLine(input.offering.places, lang) ?? '–')}. ${escapeMarkdown(hosting.note[lang])}`,
  ];
}

/** A document with its dates, as a line. */
function sourceLine(item: Evidence, input: ReportInput): string {
  const lang = langOf(input);
  const { of, read } = reportWords[lang];
  const parts = [
    item.dated && `${of} ${formatDate(item.dated, lang)}`,
    item.seenOn && `${read} ${formatDate(item.seenOn, lang)}`,
    item.via && escapeMarkdown(item.via.name),
  ];
  return [markdownLink(item.title, item.url), ...parts.filter(Boolean)].join(', ');
}

/** Rows as a Markdown table; cells are escaped. */
export function table([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}
