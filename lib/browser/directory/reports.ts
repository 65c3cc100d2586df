import { momentOn, type DirectoryEntry } from '../../core/directory/entry';
import type { CompareScreen, ListScreen, PasteScreen, ProfileScreen } from '../../core/directory-screens';
import type { Mentions } from '../../core/paste-list';
import { chosenOffering } from '../../core/chip-view';
import { toCsv } from '../../core/report/csv';
import { listRows, vendorData, vendorRows } from '../../core/report/data';
import { table, vendorMarkdown } from '../../core/report/markdown';
import { ropaEntry, transferNote } from '../../core/report/record';
import type { ReportInput } from '../../core/report/report';
import { readWords } from '../words';
import { copyText, saveFile } from './save';

type Format = 'markdown' | 'csv' | 'json';

/** Saves a vendor's assessment as a file. */
export function saveProfile(screen: ProfileScreen, format: Format): void {
  saveInputs(`gdpr-lens-${screen.listed.id}`, inputsOf([screen], screen), format);
}

/** Copies a draft for the record of processing, or for the transfer impact assessment. */
export async function copyDraft(screen: ProfileScreen, what: 'ropa' | 'tia'): Promise<boolean> {
  const [input] = inputsOf([screen], screen);
  return input ? copyText(what === 'ropa' ? ropaEntry(input) : transferNote(input)) : false;
}

/** Saves a comparison: one vendor after the other. */
export function saveComparison(screen: CompareScreen, format: Format): void {
  const name = `gdpr-lens-${screen.vendors.map(({ listed }) => listed.id).join('-')}`;
  saveInputs(name, inputsOf(screen.vendors, screen), format);
}

/** Saves the list that is shown. */
export function saveList(entries: DirectoryEntry[], { texts, today }: ListScreen, format: Format): void {
  const name = `gdpr-lens-${today}`;
  const rows = listRows(entries, texts, today);
  if (format === 'csv') return saveFile(name, 'csv', toCsv(rows, texts.lang));
  if (format === 'markdown') return saveFile(name, 'md', `${table(rows)}\n\n${texts.disclaimer}\n`);
  const data = entries.map((entry) => ({
    id: entry.id,
    name: entry.name,
    asOf: today,
    ...momentOn(entry, today),
  }));
  return saveFile(name, 'json', JSON.stringify(data, null, 2));
}

/** Saves what a pasted text speaks of: rated vendors first, then what has no profile. */
export function saveMentions({ known, unknown }: Mentions, { entries, texts, today }: PasteScreen): void {
  const rated = known.flatMap(({ id }) => entries.find((entry) => entry.id === id) ?? []);
  const rows = [...listRows(rated, texts, today), ...unknown.map((hostname) => ['', hostname])];
  saveFile(`gdpr-lens-${today}`, 'csv', toCsv(rows, texts.lang));
}

function saveInputs(name: string, inputs: ReportInput[], format: Format): void {
  const lang = readWords().lang;
  if (format === 'markdown') return saveFile(name, 'md', inputs.map(vendorMarkdown).join('\n'));
  if (format === 'csv') return saveFile(name, 'csv', toCsv(inputs.flatMap(vendorRows), lang));
  return saveFile(name, 'json', JSON.stringify(inputs.map(vendorData), null, 2));
}

/** A vendor whose sheet is missing has nothing to report from. */
function inputsOf(
  vendors: Pick<ProfileScreen, 'listed' | 'sheet'>[],
  { texts, today, dataset }: ProfileScreen | CompareScreen,
): ReportInput[] {
  const standard = readWords().t('action.standard');
  return vendors.flatMap(({ listed, sheet }) =>
    sheet
      ? [
          {
            listed,
            sheet,
            offering: chosenOffering(listed, undefined),
            texts,
            today,
            dataset,
            law: dataset.law,
            standard,
          },
        ]
      : [],
  );
}
