import { readAddress, type Address } from '../../core/address';
import { browser } from '../api';

/**
 * The active tab's address; undefined for pages that are not of the web. The browser tells
 * the address of a web page whose toolbar button was clicked, and of no other kind of page.
 */
export async function readActiveAddress(): Promise<Address | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return readAddress(tab?.url ?? '');
}
