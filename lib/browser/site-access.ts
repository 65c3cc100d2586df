import { readAddress } from '../core/address';
import { allowedOrigins, missingOrigins } from '../core/origins';
import { browser } from './api';

/** Which addresses of rated vendors the user allowed. */
export interface SiteAccess {
  /** Patterns of all rated hosts. */
  wanted: string[];
  missing: string[];
  /** What may be registered. */
  allowed: string[];
}

/** Compares what the dataset rates with what the user granted, here or in the browser's own settings. */
export async function readSiteAccess(wanted: string[]): Promise<SiteAccess> {
  const { origins = [] } = await browser.permissions.getAll();
  return { wanted, missing: missingOrigins(wanted, origins), allowed: allowedOrigins(wanted, origins) };
}

/**
 * Asks the browser for the given origins; gives whether the user agreed. Call it at once in
 * the handler of a click: after a pause the browser no longer counts it as the user's wish.
 */
export function requestSiteAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Whether the user allows the extension at an address of the web. */
export async function isAllowedAt(url: string): Promise<boolean> {
  const address = readAddress(url);
  return address !== undefined && browser.permissions.contains({ origins: [`*://${address.hostname}/*`] });
}

/** Gives all site access back, also what was granted in the browser's own settings. */
export async function dropSiteAccess(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Calls back whenever site access was granted or revoked, from wherever. Gives the function that stops it. */
export function onSiteAccessChange(listener: () => void): () => void {
  const heard = () => listener();
  browser.permissions.onAdded.addListener(heard);
  browser.permissions.onRemoved.addListener(heard);
  return () => {
    browser.permissions.onAdded.removeListener(heard);
    browser.permissions.onRemoved.removeListener(heard);
  };
}
