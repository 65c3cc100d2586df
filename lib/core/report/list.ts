import { momentOn, type DirectoryEntry } from '../directory/entry';
import { listRows } from './data';
import { table } from './markdown';
import { stampData, stampText, type Stamp } from './stamp';

/** A list of vendors as Markdown: a table, and what it is dated by. */
export function listMarkdown(entries: DirectoryEntry[], stamp: Stamp): string {
  const rows = listRows(entries, stamp.texts, stamp.today);
  return [stampText(stamp), stamp.texts.disclaimer, table(rows), ''].join('\n\n');
}

/**
 * A list of vendors as rows for a spreadsheet, all of one length; then the hosts of `unknown`, which
 * have no profile, each in the column of names. The stamp stands below, so that the first row names
 * the columns, for filters and tables.
 */
export function stampedListRows(entries: DirectoryEntry[], stamp: Stamp, unknown: string[] = []): string[][] {
  const rows = listRows(entries, stamp.texts, stamp.today);
  const width = rows[0]?.length ?? 1;
  const more = [...unknown.map((hostname) => ['', hostname]), [stampText(stamp)], [stamp.texts.disclaimer]];
  return [...rows, ...more.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')])];
}

/** A list of vendors for machines: ids and codes, as they stand on the day. */
export function listData(entries: DirectoryEntry[], stamp: Stamp) {
  return { ...stampData(stamp), vendors: entries.map((entry) => vendorIn(entry, stamp.today)) };
}

/** All that is known of a vendor on a day, without what search needs and what later days bring. */
function vendorIn(entry: DirectoryEntry, today: string): object {
  const { timeline: _timeline, words: _words, ...known } = entry;
  const { from: _from, ...now } = momentOn(entry, today);
  return { ...known, ...now };
}
