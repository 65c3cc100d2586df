/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { Lens } from './lens';

/** What the toolbar button says of a page's tab. Brings the page to the front: addresses alone are not known without access. */
export async function actionOf(lens: Lens, page: Page): Promise<{ badge: string; title: string }> {
  await page.bringToFront();
  const worker = await lens.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('no tab is active');
    const [badge, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId: tab.id }),
      chrome.action.getTitle({ tabId: tab.id }),
    ]);
    return { badge, title };
  });
}

/**
 * Clicks the toolbar button on a page, as a person does: with it the extension may know this
 * tab's address (`activeTab`). Gives the text of the popup that opens. The driver does not
 * list the popup's window; the extension's own API reads it.
 */
export async function clickToolbar(lens: Lens, page: Page): Promise<string> {
  const reader = await lens.openOwn('options.html');
  await page.bringToFront();
  const cdp = await browserSession(lens);
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab at ${page.url()}`);
  await cdp.send(
    // Newer than the driver's list of the protocol.
    'Extensions.triggerAction' as 'Extensions.loadUnpacked',
    { id: lens.id, targetId: tab.targetId } as never,
  );
  const text = await reader.evaluate(readPopup);
  await reader.close();
  return text;
}

export async function browserSession(lens: Lens) {
  const browser = lens.context.browser();
  if (!browser) throw new Error('the driver gives no session with the browser itself');
  return browser.newBrowserCDPSession();
}

async function readPopup(): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    const text = popup?.document.querySelector('main:not([aria-busy="true"])')
      ? popup.document.body.innerText
      : '';
    if (text !== '') return text;
    await new Promise((again) => setTimeout(again, 50));
  }
  return '';
}
