import type { Lang } from '../sheet';

/** A German Excel splits at semicolons, an English one at commas. */
const separators: Record<Lang, string> = { en: ',', de: ';' };

/**
 * Rows as CSV that Excel and LibreOffice open rightly: UTF-8 with a byte order mark, CRLF,
 * quotes doubled. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(rows: string[][], lang: Lang): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => quote(harmless(cell), separators[lang])).join(separators[lang]),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const harmless = (cell: string) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);

const quote = (cell: string, separator: string) =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
