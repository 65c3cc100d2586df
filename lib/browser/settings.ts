import { browser } from './api';
import { inTurn } from './in-turn';

/** What the user chose; kept in `storage.local` under one key per field. */
export interface Settings {
  chipSize: ChipSize;
  /** Vendor ids where the user hid the chip. */
  hidden: string[];
  /** The plan the user said to have, by vendor id; '' is the base offering. */
  plans: Record<string, string>;
  /** The user does not want to be asked for site access in the popup again. */
  accessDeclined: boolean;
  /** The welcome page was shown; once is enough. */
  welcomed: boolean;
  /** '/' leads to the search of the directory. */
  searchKey: boolean;
}
export type ChipSize = 'pill' | 'dot' | 'off';
type Field = keyof Settings;

export interface ReadSettings {
  settings: Settings;
  /** Fields whose stored value was not of its form; their default is used. */
  broken: Field[];
}

const defaults: Settings = {
  chipSize: 'pill',
  hidden: [],
  plans: {},
  accessDeclined: false,
  welcomed: false,
  searchKey: true,
};
const fields = Object.keys(defaults) as Field[]; // the keys of the literal above

const isYesNo = (value: unknown) => typeof value === 'boolean';

const isForm: Record<Field, (value: unknown) => boolean> = {
  chipSize: (value) => value === 'pill' || value === 'dot' || value === 'off',
  hidden: (value) => Array.isArray(value) && value.every(isText),
  plans: (value) => isRecord(value) && Object.values(value).every(isText),
  accessDeclined: isYesNo,
  welcomed: isYesNo,
  searchKey: isYesNo,
};
const isText = (value: unknown) => typeof value === 'string';
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads all settings; a value that is missing or not of its form gives its default, the latter is
 * reported. Where the storage itself cannot be read all are: a verdict needs no settings.
 */
export async function readSettings(): Promise<ReadSettings> {
  try {
    return await readStored();
  } catch {
    return { settings: { ...defaults }, broken: [...fields] };
  }
}

const readStored = async () => understand(await browser.storage.local.get(fields));

/** Judges what the storage holds. */
export function understand(stored: Record<string, unknown>): ReadSettings {
  const broken = fields.filter((field) => stored[field] !== undefined && !isForm[field](stored[field]));
  const good = fields.filter((field) => stored[field] !== undefined && isForm[field](stored[field]));
  const read = Object.fromEntries(good.map((field) => [field, stored[field]]));
  return { settings: { ...defaults, ...read }, broken };
}

/** Stores the given fields; throws where the browser refuses to store. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/**
 * Changes settings by what they are: one change after the other, so that two at the same time
 * do not undo each other. Throws where the browser refuses to store, and where it cannot read: a
 * change built on the defaults would write over what is there.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  return turn(async () => writeSettings(change((await readStored()).settings)));
}

const turn = inTurn();

/** Puts the given fields back to their defaults. */
export async function resetSettings(broken: Field[]): Promise<void> {
  await browser.storage.local.remove(broken);
}

/** Calls back whenever a setting changed, from whichever page. Gives the function that stops it. */
export function onSettingsChange(listener: () => void): () => void {
  const heard = (_changes: unknown, area: string) => {
    if (area === 'local') listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
