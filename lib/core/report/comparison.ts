import type { Cell, Compared, CompareRow } from '../compare';
import { formatDate } from '../dates';
import type { Evidence } from '../sheet';
import type { Texts } from '../texts';
import { escapeMarkdown, markdownLink, table } from './markdown';
import { stampData, stampText, type Stamp } from './stamp';
import { reportWords } from './words';

/** A comparison to be filed: the rows of `compareRows` for these vendors. */
export interface Comparison extends Stamp {
  vendors: Compared[];
  rows: CompareRow[];
}

/** A comparison as Markdown: a table with a column for each vendor, then the documents of each. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { vendors, texts } = comparison;
  return [
    `# ${vendors.map((vendor) => escapeMarkdown(nameOf(vendor))).join(' · ')}`,
    stampText(comparison),
    texts.disclaimer,
    table(tableRows(comparison)),
    ...vendors.flatMap((vendor) => [
      `## ${reportWords[texts.lang].sources}: ${escapeMarkdown(nameOf(vendor))}`,
      ...documents(vendor).map((item) => `- ${sourceOf(item, texts)}`),
    ]),
    '',
  ].join('\n\n');
}

/** A comparison as rows for a spreadsheet: all of one length, stamp and disclaimer first, documents last. */
export function comparisonRows(comparison: Comparison): string[][] {
  const { vendors, texts } = comparison;
  const sources = vendors.flatMap((vendor) =>
    documents(vendor).map(({ title, url, dated = '', seenOn = '' }) => [
      `${reportWords[texts.lang].sources}: ${nameOf(vendor)}`,
      title,
      dated,
      seenOn,
      url,
    ]),
  );
  const rows = [[stampText(comparison)], [texts.disclaimer], ...tableRows(comparison), ...sources];
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
}

/** A comparison for machines: ids, and texts where there is no id. */
export function comparisonData(comparison: Comparison) {
  const { vendors, rows } = comparison;
  return {
    ...stampData(comparison),
    vendors: vendors.map((vendor) => ({
      id: vendor.listed.id,
      name: vendor.listed.name,
      plan: vendor.plan ?? null,
      sources: documents(vendor),
    })),
    rows: rows.map(({ id, cells, isEqual }) => ({ id, isEqual, cells })),
  };
}

const nameOf = ({ listed, plan }: Compared) => (plan ? `${listed.name} (${plan})` : listed.name);

const documents = ({ sheet }: Compared): Evidence[] => sheet?.evidence ?? [];

/** What differs is marked in the last column. */
const tableRows = ({ vendors, rows, texts }: Comparison): string[][] => [
  ['', ...vendors.map(nameOf), '≠'],
  ...rows.map(({ label, cells, isEqual }) => [
    label,
    ...cells.map((cell) => inWords(cell, texts)),
    isEqual ? '' : '≠',
  ]),
];

function inWords(cell: Cell, texts: Texts): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'verdict') return texts.verdicts[cell.verdict].label;
  const word = cell.status === 'exempt' ? '–' : texts.statuses[cell.status];
  return cell.note ? `${word}. ${cell.note}` : word;
}

function sourceOf({ title, url, dated, seenOn }: Evidence, { lang }: Texts): string {
  const { of, read } = reportWords[lang];
  const dates = [
    dated && `${of} ${formatDate(dated, lang)}`,
    seenOn && `${read} ${formatDate(seenOn, lang)}`,
  ];
  return [markdownLink(title, url), ...dates.filter(Boolean)].join(', ');
}
