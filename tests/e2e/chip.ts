import type { CDPSession, Page } from '@playwright/test';
import { placeIn, type ChipPlace } from './place';

/** What a test sees of the chip. Its shadow root is closed, so the browser's own debugger looks in. */
export interface ChipSight {
  text: string;
  html: string;
}

/** The chip on a page, or undefined where there is none. Waits up to `timeout` milliseconds for one. */
export async function findChip(page: Page, timeout = 5000): Promise<ChipSight | undefined> {
  const end = Date.now() + timeout;
  do {
    const sight = await look(page);
    if (sight && sight.text !== '') return sight;
    await page.waitForTimeout(50);
  } while (Date.now() < end);
  return undefined;
}

/** How many elements of the page carry a closed shadow root. */
export async function countHosts(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const hosts = await closedRoots(cdp);
  await cdp.detach();
  return hosts.length;
}

/** Clicks the first element in the chip that fits the selector, with the mouse, as a person would. */
export async function clickInChip(page: Page, selector: string): Promise<void> {
  const box = await inChip<{ x: number; y: number } | null>(
    page,
    `function () {
      const target = this.querySelector(${JSON.stringify(selector)});
      if (!target) return null;
      target.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }`,
  );
  if (!box) throw new Error(`The chip has no ${selector}`);
  await page.mouse.click(box.x, box.y);
}

/** Where the chip is, or null where there is none. */
export const placeOf = (page: Page) =>
  inChip<ChipPlace | null>(page, `function () { return (${placeIn.toString()})(this); }`);

/** The chip as it is drawn, without its edge, which shines through: the same wherever nothing spoils it. */
export async function pictureOf(page: Page): Promise<string> {
  const place = await placeOf(page);
  if (!place) return 'no chip';
  const { x, y, width, height } = place.box;
  const clip = { x: x + 8, y: y + 8, width: width - 16, height: height - 16 };
  return (await page.screenshot({ clip })).toString('base64');
}

/** Presses Tab until the focus is in the chip. Says whether it came there. */
export async function tabIntoChip(page: Page): Promise<boolean> {
  for (let presses = 0; presses < 12; presses++) {
    if (await inChip<boolean>(page, 'function () { return this.activeElement !== null; }')) return true;
    await page.keyboard.press('Tab');
  }
  return false;
}

/** Runs a function on the chip's shadow root; null where there is none. */
export async function inChip<T>(page: Page, declaration: string): Promise<T | null> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const [root] = await closedRoots(cdp);
    if (root === undefined) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      returnByValue: true,
      functionDeclaration: declaration,
    });
    return result.value as T; // what the declaration returned
  } finally {
    await cdp.detach();
  }
}

const look = (page: Page) =>
  inChip<ChipSight>(
    page,
    `function () {
      const parts = [...this.children].filter((part) => part.localName !== 'style');
      // The container is written without its end tag, and so without what is in it.
      const drawn = parts.flatMap((part) => [...part.children]);
      return { text: parts.map((part) => part.innerText).join('\\n').trim(), html: drawn.map((part) => part.outerHTML).join('') };
    }`,
  );

interface DomNode {
  shadowRoots?: (DomNode & { shadowRootType?: string; backendNodeId: number })[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

async function closedRoots(cdp: CDPSession): Promise<number[]> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: number[] = [];
  const walk = (node: DomNode) => {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId);
    }
    for (const child of node.children ?? []) walk(child);
  };
  walk(root as DomNode); // the protocol's node has more fields
  return found;
}
