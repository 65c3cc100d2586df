import { resolve } from 'node:path';
import type { Page } from '@playwright/test';

/** The chip's shadow root is open in this build, so that scripts can look in. */
export const openBuild = resolve('.output/chrome-mv3-e2e');

/** Every screen of the extension's own pages, with the vendors whose answers differ most in shape. */
export const ownPages = [
  'directory.html#/?verdict=conditional',
  'directory.html#/?q=qqqq',
  'directory.html#/vendor/fal',
  'directory.html#/vendor/chatgpt',
  'directory.html#/compare/fal,scaleway,openai-api',
  'directory.html#/list',
  'directory.html#/unlisted/example.com',
  'welcome.html',
  'options.html',
  'popup.html#/search',
  ...['fal', 'chatgpt', 'nextcloud', 'deepseek', 'facebook', 'microsoft-365'].map(
    (id) => `popup.html#/vendor/${id}`,
  ),
];

/** Sites where the chip stands, one for each verdict. */
export const vendorPages = [
  'https://fal.ai/',
  'https://chatgpt.com/',
  'https://nextcloud.com/',
  'https://www.deepseek.com/',
];

/** Runs a function of `fit.ts` and its kind on the page, or on the chip where one stands on it. */
export function lookIn<T>(page: Page, look: (root: ParentNode) => T): Promise<T> {
  // The chip's host is the one element with a shadow root.
  return page.evaluate(
    `(() => {
      const look = ${look.toString()};
      const host = [...document.documentElement.children].find((child) => child.shadowRoot);
      return look(host ? host.shadowRoot : document.body);
    })()`,
  );
}

/** Lays out rows that are not yet in sight, so that they are looked at too. */
export const layOutAll = (page: Page): Promise<void> => page.evaluate(layOutRows);

/** Unfolds whatever is folded, after the page has answered to a change of the window. */
export const openDetails = (page: Page): Promise<void> => page.evaluate(unfoldAll);

// What runs in a page knows nothing of what stands around it here.

export function layOutRows(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export async function unfoldAll(): Promise<void> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  await frame();
  await frame();
  for (const details of document.querySelectorAll('details')) details.open = true;
}
