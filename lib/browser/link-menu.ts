import { readAddress } from '../core/address';
import type { VendorIndex } from '../core/compiled-index';
import { findVendor } from '../core/match';
import { browser } from './api';
import { profilePage, unlistedPage } from './pages';
import { readWords } from './words';

const id = 'rate-link';

/** Adds 'GDPR rating of this link' to the menu of links; the browser keeps it between starts of the worker. */
export async function addLinkMenu(): Promise<void> {
  // Firefox for Android has no menu that an extension may add to.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title: readWords().t('menu.link'),
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Opens the profile behind a link, or the page that says that there is none. The link itself is not visited. */
export function answerLinkMenu(index: VendorIndex): void {
  if (!browser.contextMenus) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId !== id) return;
    void browser.tabs.create({ url: targetOf(linkUrl ?? '', index) });
  });
}

function targetOf(linkUrl: string, index: VendorIndex): string {
  const address = readAddress(linkUrl);
  const vendor = address && findVendor(address, index.sites);
  return vendor ? profilePage(vendor) : unlistedPage(address?.hostname ?? '');
}
