/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { Lens } from './lens';

/** What the toolbar button says of a page's tab. */
export async function actionOf(lens: Lens, page: Page): Promise<{ badge: string; title: string }> {
  const worker = await lens.worker();
  return worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((candidate) => candidate.url === url);
    if (tab?.id === undefined) return { badge: '', title: `no tab at ${url}` };
    const [badge, title] = await Promise.all([
      chrome.action.getBadgeText({ tabId: tab.id }),
      chrome.action.getTitle({ tabId: tab.id }),
    ]);
    return { badge, title };
  }, page.url());
}

/**
 * Opens the real toolbar popup over a page and gives its text. The driver does not list the
 * popup's window; the extension's own API reads it.
 */
export async function popupText(lens: Lens, page: Page): Promise<string> {
  const reader = await lens.openOwn('options.html');
  await page.bringToFront();
  const worker = await lens.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  const text = await reader.evaluate(readPopup);
  await reader.close();
  return text;
}

async function readPopup(): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    const text = popup?.document.querySelector('h1') ? popup.document.body.innerText : '';
    if (text !== '') return text;
    await new Promise((again) => setTimeout(again, 50));
  }
  return '';
}
