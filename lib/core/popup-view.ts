import type { Alternative } from './alternatives';
import type { Listed } from './assess';
import type { BrokenScreen } from './broken';
import type { VendorEntry } from './search';
import type { Sheet } from './sheet';
import type { Texts } from './texts';

/** Everything the popup shows at a moment. */
export interface PopupView {
  screen: PopupScreen;
  /** Site access to offer; null where nothing is missing or the user said 'Not now'. */
  access: AccessOffer | null;
}

export type PopupScreen = VendorScreen | SearchScreen | BrokenScreen;

export interface VendorScreen extends Evidenced {
  kind: 'vendor';
  listed: Listed;
  texts: Texts;
  /** YYYY-MM-DD. */
  today: string;
  /** The plan the user said to have; null where none was chosen, '' for the base offering. */
  plan: string | null;
  /** The user hid the chip at this vendor, or everywhere. */
  chipHidden: boolean;
  /** Reached by search: there is a way back. */
  found: boolean;
}

/** What stands below the answer. It is read after the answer is painted: a reader waits for the verdict alone. */
export interface Evidenced {
  /** Whether it was read yet; the rest of this is empty until then. */
  complete: boolean;
  /** Undefined where the packaged file is missing; `fault` names it then. */
  sheet: Sheet | undefined;
  fault: string | null;
  /** Day of each ticked step, by its key. */
  ticks: Record<string, string>;
  /** The journal could not be read or written. */
  unsaved: boolean;
}

/** Nothing to rate here: why, and a search over all vendors. */
export interface SearchScreen {
  kind: 'search';
  reason: 'unlisted' | 'not-web' | 'unknown-id' | 'asked';
  /** Where the reader is; empty where there is no address. */
  hostname: string;
  verdicts: Texts['verdicts'];
}

export interface AccessOffer {
  /** Patterns of the rated addresses that are not allowed yet. */
  missing: string[];
  /** How many patterns there are in all. */
  total: number;
}

/** What a reader can do in the popup. */
export interface PopupActs {
  allow(): void;
  declineAccess(): void;
  tick(step: string, done: boolean): void;
  choosePlan(plan: string | null): void;
  showChip(): void;
  openSettings(): void;
  /** Vendors for the same task that do better; asked for when the answer stands. */
  alternatives(id: string): Promise<Alternative[] | BrokenScreen>;
  /** Best matches for what was typed. */
  search(query: string): Promise<VendorEntry[] | BrokenScreen>;
}
