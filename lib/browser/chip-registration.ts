import { browser, type Runtime } from './api';
import { inTurn } from './in-turn';
import type { Done, Failed } from './messages';
import { readSiteAccess } from './site-access';

const id = 'chip';
const file = 'chip.js';
const cardFile = 'card.js';

/**
 * Registers the chip for the rated sites that the user allowed, and for no others.
 * Called when the extension was installed or updated and whenever site access changed.
 */
export function registerChip(wanted: string[]): Promise<void> {
  return turn(() => register(wanted));
}

const turn = inTurn();

async function register(wanted: string[]): Promise<void> {
  const { allowed } = await readSiteAccess(wanted);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (allowed.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches: allowed,
    js: [file],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) return browser.scripting.updateContentScripts([script]);
  return browser.scripting.registerContentScripts([script]);
}

/** Puts the chip into the allowed pages that are open already, so that nobody has to reload them. */
export async function showChipInOpenTabs(wanted: string[]): Promise<void> {
  const { allowed } = await readSiteAccess(wanted);
  if (allowed.length === 0) return;
  const tabs = await browser.tabs.query({ url: allowed });
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] })],
    ),
  );
}

/** Runs the card's script in the page that asks: few readers open a card, so no page begins with it. */
export async function bringCard({ tab }: Runtime.MessageSender): Promise<Done | Failed> {
  if (tab?.id === undefined) return { status: 'failed' };
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: [cardFile] });
    return { status: 'done' };
  } catch {
    // The tab is closed, or access was taken back a moment ago.
    return { status: 'failed' };
  }
}

/** Tells the chips in all open pages that their rating, settings or access changed. */
export async function refreshChips(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // Most tabs hold no chip and reject.
  await Promise.allSettled(
    tabs.flatMap((tab) =>
      tab.id === undefined ? [] : [browser.tabs.sendMessage(tab.id, { kind: 'look-again' })],
    ),
  );
}
