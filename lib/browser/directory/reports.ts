import { chosenOffering } from '../../core/chip-view';
import type { CompareRow } from '../../core/compare';
import type { DirectoryEntry } from '../../core/directory/entry';
import type { CompareScreen, ListScreen, PasteScreen, ProfileScreen } from '../../core/directory-screens';
import type { Mentions } from '../../core/paste-list';
import { comparisonData, comparisonMarkdown, comparisonRows } from '../../core/report/comparison';
import { toCsv } from '../../core/report/csv';
import { vendorData, vendorRows } from '../../core/report/data';
import { listData, listMarkdown, stampedListRows } from '../../core/report/list';
import { vendorMarkdown } from '../../core/report/markdown';
import { ropaEntry, transferNote } from '../../core/report/record';
import type { ReportInput } from '../../core/report/report';
import type { Stamp } from '../../core/report/stamp';
import type { Lang } from '../../core/sheet';
import { readWords } from '../words';
import { copyText, saveFile } from './save';

type Format = 'markdown' | 'csv' | 'json';

/** Saves a vendor's assessment as a file; there is none to save where its sheet is missing. */
export function saveProfile(screen: ProfileScreen, format: Format): void {
  const input = inputOf(screen);
  if (!input) return;
  save(`gdpr-lens-${screen.listed.id}`, format, {
    lang: input.texts.lang,
    markdown: () => vendorMarkdown(input),
    csv: () => vendorRows(input),
    json: () => vendorData(input),
  });
}

/** Copies a draft for the record of processing, or for the transfer impact assessment. */
export async function copyDraft(screen: ProfileScreen, what: 'ropa' | 'tia'): Promise<boolean> {
  const input = inputOf(screen);
  return input ? copyText(what === 'ropa' ? ropaEntry(input) : transferNote(input)) : false;
}

/** Saves a comparison, side by side as on the page. */
export function saveComparison(screen: CompareScreen, rows: CompareRow[], format: Format): void {
  const comparison = { ...stampOf(screen), vendors: screen.vendors, rows };
  const name = `gdpr-lens-${screen.vendors.map(({ listed }) => listed.id).join('-')}`;
  save(name, format, {
    lang: screen.texts.lang,
    markdown: () => comparisonMarkdown(comparison),
    csv: () => comparisonRows(comparison),
    json: () => comparisonData(comparison),
  });
}

/** Saves the list that is shown. */
export function saveList(entries: DirectoryEntry[], screen: ListScreen, format: Format): void {
  const stamp = stampOf(screen);
  save(`gdpr-lens-${screen.today}`, format, {
    lang: screen.texts.lang,
    markdown: () => listMarkdown(entries, stamp),
    csv: () => stampedListRows(entries, stamp),
    json: () => listData(entries, stamp),
  });
}

/** Saves what a pasted text speaks of: rated vendors first, then what has no profile. */
export function saveMentions({ known, unknown, unread }: Mentions, screen: PasteScreen): void {
  const rated = known.flatMap(({ id }) => screen.entries.find((entry) => entry.id === id) ?? []);
  const rows = stampedListRows(rated, stampOf(screen), [...unknown, ...unread]);
  saveFile(`gdpr-lens-${screen.today}`, 'csv', toCsv(rows, screen.texts.lang));
}

/** A report in each of its forms, made when it is asked for. */
interface Forms {
  lang: Lang;
  markdown: () => string;
  csv: () => string[][];
  json: () => object;
}

function save(name: string, format: Format, forms: Forms): void {
  if (format === 'markdown') return saveFile(name, 'md', forms.markdown());
  if (format === 'csv') return saveFile(name, 'csv', toCsv(forms.csv(), forms.lang));
  return saveFile(name, 'json', JSON.stringify(forms.json(), null, 2));
}

const stampOf = ({ texts, today, dataset }: Pick<ListScreen, 'texts' | 'today' | 'dataset'>): Stamp => ({
  texts,
  today,
  dataset,
  law: dataset.law,
});

/** On the plan that the reader has, else on the base offering. */
function inputOf(screen: ProfileScreen): ReportInput | undefined {
  const { listed, sheet, plan, texts, today, dataset } = screen;
  if (!sheet) return undefined;
  const offering = chosenOffering(listed, plan ?? undefined);
  const standard = readWords().t('action.standard');
  return { listed, sheet, offering, standard, texts, today, dataset, law: dataset.law };
}
