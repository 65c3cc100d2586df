import { readSiteIndex, type SiteIndex } from './match';
import type { Methodology } from './rating/methodology';
import type { RatableSheet } from './rating/offerings';

/**
 * What the service worker is built with: the rated part of every sheet as text, so
 * that waking up costs no more than reading the list of hosts.
 */
export interface CompiledIndex {
  /** One line per vendor: its id and its sites (`siteLines`). */
  sites: string;
  /** One line per vendor: id, tab, the rated part of its sheet as JSON. */
  sheets: string;
  methodology: Methodology;
}

export interface VendorIndex {
  sites: SiteIndex;
  methodology: Methodology;
  /** The rated part of a vendor's sheet; undefined where there is no such vendor. */
  sheetOf(id: string): RatableSheet | undefined;
  /** All vendor ids, in the order of the sheets' file names. */
  ids(): string[];
}

/** Opens the index: reads the sites at once and a sheet when it is asked for. */
export function openIndex(compiled: CompiledIndex): VendorIndex {
  return {
    sites: readSiteIndex(compiled.sites),
    methodology: compiled.methodology,
    sheetOf: (id) => readLine(compiled.sheets, id),
    ids: () =>
      compiled.sheets
        .slice(1)
        .split('\n')
        .map((line) => line.slice(0, line.indexOf('\t'))),
  };
}

/** The text that `openIndex` reads sheets from. */
export function sheetLines(sheets: RatableSheet[]): string {
  // A newline before each line makes it findable by '\n' + id + '\t', without splitting or copying the text.
  return sheets.map((sheet) => `\n${sheet.id}\t${JSON.stringify(sheet)}`).join('');
}

function readLine(text: string, id: string): RatableSheet | undefined {
  const key = `\n${id}\t`;
  const start = text.indexOf(key);
  if (start < 0) return undefined;
  const end = text.indexOf('\n', start + 1);
  const json = text.slice(start + key.length, end < 0 ? undefined : end);
  return JSON.parse(json) as RatableSheet; // written by sheetLines at build time
}
