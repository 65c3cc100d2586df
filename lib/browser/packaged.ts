import type { DirectoryEntry } from '../core/directory/entry';
import type { Law } from '../core/rating/methodology';
import type { Lang, Sheet } from '../core/sheet';
import type { Texts } from '../core/texts';
import type { VendorEntry } from '../core/search';
import { browser } from './api';

/** A file that ships with the extension could not be read; the message names it. */
export class PackageFault extends Error {
  constructor(readonly file: string) {
    super(`${file} is missing from the extension or damaged.`);
  }
}

/** A vendor's whole sheet. Throws a PackageFault where it cannot be read. */
export const readSheet = (id: string) => readPackaged<Sheet>(`/vendors/${id}.json`);

/** A verdict can be shown without the sheet, so its loss does not take a screen down: `fault` names the file. */
export async function readSheetOrFault(
  id: string,
): Promise<{ sheet: Sheet | undefined; fault: string | null }> {
  try {
    return { sheet: await readSheet(id), fault: null };
  } catch (error) {
    if (error instanceof PackageFault) return { sheet: undefined, fault: error.file };
    throw error;
  }
}

/** The words of methodology and vocabulary in one language. */
export const readTexts = (lang: Lang) => readPackaged<Texts>(`/texts/${lang}.json`);

/** All vendors in brief, for search and counts. */
export const readVendorList = () => readPackaged<VendorEntry[]>('/vendors.json');

/** All vendors with what the directory's list and filters need. */
export const readDirectory = () => readPackaged<DirectoryEntry[]>('/directory.json');

/** All rated sites, as text for `readSiteIndex`. */
export const readSites = () => readPackaged<string>('/sites.json');

/** What the dataset is: its date, version and size, and the patterns of all rated hosts. */
export const readDatasetFacts = () => readPackaged<DatasetFacts>('/dataset.json');

export interface DatasetFacts {
  /** YYYY-MM-DD. */
  date: string;
  version: string;
  methodology: string;
  /** Countries and decisions that places are judged by. */
  law: Law;
  vendors: number;
  origins: string[];
  /** Through whom documents were read, with how many of them. */
  sources: { name: string; documents: number }[];
}

async function readPackaged<T>(file: string): Promise<T> {
  try {
    const response = await fetch(browser.runtime.getURL(file));
    return (await response.json()) as T; // written by lib/dataset/compile.ts at build time
  } catch {
    throw new PackageFault(file);
  }
}
