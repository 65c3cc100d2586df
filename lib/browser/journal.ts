import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What the user wrote down on this device; in IndexedDB, so that an update of the extension never touches it. */
interface Journal extends DBSchema {
  ticks: { key: [vendor: string, step: string]; value: Tick; indexes: { vendor: string } };
}

/** A condition that the user has met. */
export interface Tick {
  vendor: string;
  /** Key of the step (`lib/core/steps.ts`): rule conditions, or the sheet's own words. */
  step: string;
  /** YYYY-MM-DD. */
  on: string;
}

let opened: Promise<IDBPDatabase<Journal>> | undefined;

/** The steps ticked at a vendor; rejects where the browser refuses to open the journal. */
export async function readTicks(vendor: string): Promise<Tick[]> {
  return (await journal()).getAllFromIndex('ticks', 'vendor', vendor);
}

/** Every tick at every vendor. */
export async function readAllTicks(): Promise<Tick[]> {
  return (await journal()).getAll('ticks');
}

/** Writes a tick down; rejects where the browser refuses to store (full disk, private window). */
export async function tick(entry: Tick): Promise<void> {
  await (await journal()).put('ticks', entry);
}

/** Takes a tick back. */
export async function untick(vendor: string, step: string): Promise<void> {
  await (await journal()).delete('ticks', [vendor, step]);
}

function journal(): Promise<IDBPDatabase<Journal>> {
  opened ??= openDB<Journal>('journal', 1, {
    upgrade(db) {
      db.createObjectStore('ticks', { keyPath: ['vendor', 'step'] }).createIndex('vendor', 'vendor');
    },
    terminated: forget,
    // A newer version of the extension wants to change the form of the journal: let it.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close(); // the target of a versionchange event is the connection
      forget();
    },
  });
  // A refusal must not stick: the next try may find the disk free.
  opened.catch(forget);
  return opened;
}

function forget() {
  opened = undefined;
}
