import { readAddress, type Address } from '../../core/address';
import { browser } from '../api';

/** What the popup is to show: the active tab's vendor, one vendor by id, or the search. */
export type Route = { to: 'tab' } | { to: 'vendor'; id: string } | { to: 'search' };

/** Reads the route from the page's own address: `#/vendor/<id>`, `#/search`, else the tab. */
export function readRoute(hash: string): Route {
  const [, name, id] = hash.split('/');
  if (name === 'vendor' && id) return { to: 'vendor', id };
  return name === 'search' ? { to: 'search' } : { to: 'tab' };
}

/**
 * The active tab's address; undefined for pages that are not of the web. The browser tells
 * the address of a web page whose toolbar button was clicked, and of no other kind of page.
 */
export async function readActiveAddress(): Promise<Address | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return readAddress(tab?.url ?? '');
}
