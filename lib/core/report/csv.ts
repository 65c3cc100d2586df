import type { Lang } from '../sheet';

/** A German Excel splits at semicolons, an English one at commas. */
const separators: Record<Lang, string> = { en: ',', de: ';' };

/**
 * Rows as CSV that Excel and LibreOffice open rightly: UTF-8 with a byte order mark, CRLF,
 * quotes doubled. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(rows: string[][], lang: Lang): string {
  const lines = rows.map((cells) => cells.map((cell) => quote(harmless(cell))).join(separators[lang]));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

// Excel also runs the full-width signs of East Asian keyboards, and some importers drop spaces in front.
const harmless = (cell: string) => (/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(cell) ? `'${cell}` : cell);

// Both separators are quoted: a file of the other language is opened, too.
const quote = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
