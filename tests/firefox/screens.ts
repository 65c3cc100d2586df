import { layOutRows, unfoldAll } from '../e2e/screens';
import { chipText, clickInChip, inChip } from './chip';
import type { Lens } from './lens';
import type { Tab } from './tab';
import { expect } from './test';

/** Opens a page of the extension and lays out all of it: what is folded or out of sight, too. */
export async function openWhole(lens: Lens, path: string): Promise<Tab> {
  const page = await lens.openOwn(path);
  await expect.poll(() => page.count('h1')).toBe(1);
  await page.run(layOutRows);
  await page.run(unfoldAll);
  return page;
}

/** Opens a vendor's page, and the card of the chip on it. */
export async function openCard(lens: Lens, address: string): Promise<Tab> {
  const page = await lens.open(address);
  await chipText(page);
  await clickInChip(page, 'button');
  await expect.poll(() => inChip(page, (root) => Boolean(root?.querySelector('[role=dialog]')))).toBe(true);
  return page;
}

/** Runs a function of `e2e/fit.ts` and its kind on the page, or on the chip where one stands on it. */
export const lookIn = <T>(page: Tab, look: (root: ParentNode) => T): Promise<T> =>
  page.runPrivileged({
    // Made from text, as all that is sent to the browser.
    toString: () => `() => (${look.toString()})((${rootInWords.toString()})())`,
  } as () => T) as Promise<T>; // nothing that looks give back is a promise

/**
 * The chip's root, or the body of a page without one. Runs in the page. The words that the styles draw
 * in the chip no function finds, so here they stand in the same places as text.
 */
export function rootInWords(): ParentNode {
  const hosts = [...document.documentElement.children];
  const [root = document.body] = hosts.flatMap((host) => host.openOrClosedShadowRoot ?? []);
  for (const part of root.querySelectorAll<HTMLElement>('[data-text]')) {
    part.textContent = part.dataset['text'] ?? '';
    delete part.dataset['text'];
  }
  return root;
}
