/// <reference types="chrome" />
import type { VendorIndex } from '../core/compiled-index';
import { assessVendor } from '../core/assess';
import { chosenOffering } from '../core/chip-view';
import { declaredIcons } from '../core/declared-icons';
import { sitesByVendor } from '../core/match';
import { browser } from './api';
import { refreshChips, registerChip, showChipInOpenTabs } from './chip-registration';
import { today } from './clock';
import { canDeclareIcons, declareIcons } from './declarative-icons';
import { addLinkMenu, answerLinkMenu } from './link-menu';
import { answerAddressBar } from './omnibox';
import { readDatasetFacts } from './packaged';
import { onSettingsChange, readSettings, writeSettings } from './settings';
import { onSiteAccessChange } from './site-access';

/** What the service worker does beside answering: first run, and keeping chip and icons in step with access, settings and time. */
export function keepHouse(index: VendorIndex): void {
  answerAddressBar(index);
  answerLinkMenu(index);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await shutPagesOut();
    if (reason === 'install') await welcome();
    await addLinkMenu();
    await Promise.all([followAccess(), declareAll(index)]);
  });
  // Verdicts age: the icons of the day are declared anew with each start of the browser.
  browser.runtime.onStartup.addListener(() =>
    Promise.all([followAccess(), declareAll(index)]).then(() => undefined),
  );
  onSiteAccessChange(() => followAccess());
  onSettingsChange(() => Promise.all([declareAll(index), refreshChips()]));
}

async function welcome(): Promise<void> {
  const { settings } = await readSettings();
  if (settings.welcomed) return;
  await writeSettings({ welcomed: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

async function followAccess(): Promise<void> {
  const { origins } = await readDatasetFacts();
  await registerChip(origins);
  await Promise.all([showChipInOpenTabs(origins), refreshChips()]);
}

/** Content scripts share a process with the page; the user's settings are none of its business. */
async function shutPagesOut(): Promise<void> {
  if (typeof chrome === 'undefined') return;
  await chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

async function declareAll(index: VendorIndex): Promise<void> {
  if (!canDeclareIcons()) return;
  const { settings } = await readSettings();
  const day = today();
  const icons = sitesByVendor(index.sites).flatMap(({ id, sites }) => {
    const assessment = assessVendor(id, index, day);
    if (assessment.status !== 'listed') return [];
    const { rating } = chosenOffering(assessment, settings.plans[id]);
    return declaredIcons(sites, rating.classes.personal.verdict);
  });
  await declareIcons(icons);
}
