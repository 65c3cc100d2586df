import { expect } from 'vitest';
import { addonId, type Lens } from './lens';
import type { Tab } from './tab';

/** What the toolbar button shows on a tab, as drawn by the browser. Brings the tab to the front. */
export async function actionOf(
  lens: Lens,
  tab: Tab,
): Promise<{ badge: string; title: string; icon: string }> {
  await tab.front();
  const [badge = '', title = '', icon = ''] = await lens.inWindow(readButton, addonId);
  return { badge, title, icon };
}

/**
 * Clicks the toolbar button on a tab, as a person does: with it the extension may know this
 * tab's address (`activeTab`). Gives the text of the popup that opens, and closes it.
 * The driver does not list the popup's window; another page of the extension reads it.
 */
export async function clickToolbar(lens: Lens, tab: Tab): Promise<string> {
  const reader = await lens.openOwn('options.html');
  await tab.front();
  await lens.inWindow(pressButton, addonId);
  await expect.poll(() => reader.run(readPopup), { message: 'the popup' }).not.toBe('');
  const text = await reader.run(readPopup);
  await lens.inWindow(closePopup);
  await reader.close();
  return text;
}

function readButton(id: string): string[] {
  const button = document.getElementById(`${id.replace(/[^\w-]/g, '_')}-BAP`);
  const style = button?.getAttribute('style') ?? '';
  const [, icon = ''] = /toolbar-image:[^;]*?icons\/([a-z-]+)-\d+\.png/.exec(style) ?? [];
  return [button?.getAttribute('badge') ?? '', button?.getAttribute('label') ?? '', icon];
}

function pressButton(id: string): void {
  document.getElementById(`${id.replace(/[^\w-]/g, '_')}-BAP`)?.click();
}

function readPopup(): string {
  const [popup] = browser.extension.getViews({ type: 'popup' });
  return popup?.document.querySelector('main:not([aria-busy="true"])') ? popup.document.body.innerText : '';
}

function closePopup(): void {
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  (panel as (Element & { hidePopup(): void }) | null)?.hidePopup();
}
