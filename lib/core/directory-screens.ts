import type { Alternative } from './alternatives';
import type { BrokenScreen } from './broken';
import type { Compared, CompareRow } from './compare';
import type { CompareView } from './compare/view';
import type { DirectoryEntry } from './directory/entry';
import type { Filters } from './directory/filter';
import type { ListView } from './directory/view';
import type { SiteIndex } from './match';
import type { Mentions } from './paste-list';
import type { VendorScreen } from './popup-view';
import type { Law } from './rating/methodology';
import type { Region } from './region-name';
import type { Texts } from './texts';

/** A vendor's page in the directory. */
export interface ProfileScreen extends Omit<VendorScreen, 'kind' | 'chipHidden' | 'found' | 'complete'> {
  kind: 'profile';
  alternatives: Alternative[];
  /** Places by default and by choice, each with its region of the law. */
  places: { code: string; region: Region; byChoice: boolean }[];
  /** The vendor is among those chosen for comparison. */
  compared: boolean;
  /** As many are chosen as can be compared. */
  isFull: boolean;
  entries: DirectoryEntry[];
  dataset: DatasetStamp;
}

/** What the reader looks at, for print and reports. */
export interface DatasetStamp {
  date: string;
  version: string;
  /** Countries and decisions that places are judged by. */
  law: Law;
}

export interface ProfileActs {
  tick(step: string, done: boolean): void;
  choosePlan(plan: string | null): void;
  compare(): void;
  print(): void;
  /** Saves a file of the vendor. */
  save(format: 'markdown' | 'csv' | 'json'): void;
  /** Copies a text; gives whether the browser allowed it. */
  copy(what: 'ropa' | 'tia'): Promise<boolean>;
}

/** All vendors, narrowed and sorted as the address says. */
export interface ListScreen {
  kind: 'list';
  view: ListView;
  /** What the address asked for that this version does not know. */
  dropped: string[];
  entries: DirectoryEntry[];
  /** YYYY-MM-DD. */
  today: string;
  texts: Texts;
  dataset: DatasetStamp;
  /** Vendors chosen for comparison, in the order of choosing. */
  chosen: string[];
  /** '/' leads to the search. */
  searchKey: boolean;
  /** The vendor whose page the reader comes back from. */
  cameFrom: string | undefined;
}

export interface ListActs {
  /** Shows another view; typing replaces the address, choosing adds to the history. */
  look(view: ListView, typing?: boolean): void;
  /** Changes the filters of the view that is on the page by now. */
  narrow(change: (filters: Filters) => Filters): void;
  choose(id: string, chosen: boolean): void;
  clearChosen(): void;
  /** Saves what is shown. */
  save(entries: DirectoryEntry[], format: 'markdown' | 'csv' | 'json'): void;
}

/** Nothing is known of a host, or of an id. */
export interface NothingScreen {
  kind: 'nothing';
  about: string;
  texts: Texts;
}

/** Two to four vendors side by side. */
export interface CompareScreen {
  kind: 'compare';
  /** As the address says, with the reader's own plans where it names none. */
  view: CompareView;
  vendors: (Required<Compared> & { entry: DirectoryEntry })[];
  /** Asked for, but not known. */
  unknown: string[];
  /** More were asked for than can be compared. */
  isCut: boolean;
  entries: DirectoryEntry[];
  texts: Texts;
  today: string;
  dataset: DatasetStamp;
}

export interface CompareActs {
  /** Shows another comparison; adds to the history. */
  look(view: CompareView): void;
  print(): void;
  /** Saves the rows, those that are equal as well. */
  save(rows: CompareRow[], format: 'markdown' | 'csv' | 'json'): void;
}

/** A pasted text and what it speaks of. */
export interface PasteScreen {
  kind: 'paste';
  /** All rated sites. */
  sites: SiteIndex;
  entries: DirectoryEntry[];
  today: string;
  texts: Texts;
  dataset: DatasetStamp;
}

export interface PasteActs {
  /** Reads a text; runs beside the page's own drawing. */
  read(text: string): Mentions;
  save(mentions: Mentions): void;
}

export type DirectoryScreen =
  ListScreen | ProfileScreen | CompareScreen | PasteScreen | NothingScreen | BrokenScreen;

export interface DirectoryActs {
  list: ListActs;
  profile: ProfileActs;
  compare: CompareActs;
  paste: PasteActs;
  openSettings(): void;
}
