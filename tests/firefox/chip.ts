import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { placeIn, type ChipPlace } from '../e2e/place';
import type { Lens } from './lens';
import { keys, type Tab } from './tab';

/** The words of the chip on a page, once there is one. Its shadow root is closed; only the browser itself looks in. */
export async function chipText(tab: Tab): Promise<string> {
  await expect.poll(() => readChip(tab), { message: `a chip on ${await tab.address()}` }).not.toBe('');
  return readChip(tab);
}

/** What the chip says now; '' where there is none. */
export const readChip = (tab: Tab): Promise<string> => inChip(tab, textOf);

/** True where a page stays without a chip for as long as one would take to come. */
export async function staysWithoutChip(tab: Tab): Promise<boolean> {
  await wait(700);
  return (await countHosts(tab)) === 0;
}

/** How many elements of the page carry a chip. */
export const countHosts = (tab: Tab): Promise<number> => tab.runPrivileged(countRoots);

/** Runs a function on the chip; it is given the chip's shadow root, undefined where there is none. */
export function inChip<T>(
  tab: Tab,
  act: (root: ShadowRoot | undefined, given: string) => T,
  given = '',
): Promise<T> {
  return tab.runPrivileged(
    // Made from text, as all that is sent to the browser.
    { toString: () => `(given) => (${act.toString()})((${findRoot.toString()})(), given)` } as () => T,
    given,
  ) as Promise<T>; // nothing that acts give back is a promise
}

/** Where the chip is, or null where there is none. */
export const placeOf = (tab: Tab): Promise<ChipPlace | null> => inChip(tab, placeIn);

/** The chip as it is drawn, without its edge, which shines through: the same wherever nothing spoils it. */
export async function pictureOf(lens: Lens, tab: Tab): Promise<string> {
  const place = await placeOf(tab);
  if (!place) return 'no chip';
  const { x, y, width, height } = place.box;
  await tab.front();
  return lens.inWindow(drawPage, x + 8, y + 8, width - 16, height - 16);
}

/** Presses Tab until the focus is in the chip. Says whether it came there. */
export async function tabIntoChip(tab: Tab): Promise<boolean> {
  for (let presses = 0; presses < 12; presses++) {
    if (await inChip(tab, (root) => Boolean(root?.activeElement))) return true;
    await tab.press(keys.tab);
  }
  return false;
}

/** Clicks what a selector finds in the chip, with the mouse, as a person would. */
export async function clickInChip(tab: Tab, selector: string): Promise<void> {
  await expect.poll(() => inChip(tab, isThere, selector), { message: `${selector} in the chip` }).toBe(true);
  const [x, y] = JSON.parse(await inChip(tab, middleOf, selector)) as [number, number]; // written below
  await tab.clickAt(x, y);
}

function findRoot(): ShadowRoot | undefined {
  const hosts = [...document.documentElement.children];
  return hosts.flatMap((host) => host.openOrClosedShadowRoot ?? [])[0];
}

/** Texts stand in attributes, out of reach for a page that searches for words; only those that the styles draw count. */
function textOf(root: ShadowRoot | undefined): string {
  const texts = [...(root?.querySelectorAll<HTMLElement>('.lens [data-text]') ?? [])];
  const drawn = texts.filter((text) => text.getBoundingClientRect().width > 0);
  return drawn
    .map(({ dataset }) => dataset['text'])
    .join('\n')
    .trim();
}

function countRoots(): number {
  const roots = [...document.querySelectorAll('*')].map((element) => element.openOrClosedShadowRoot);
  // The browser builds some of its own elements in the same way.
  return roots.filter((root) => root?.querySelector('.lens')).length;
}

function isThere(root: ShadowRoot | undefined, selector: string): boolean {
  return Boolean(root?.querySelector(selector));
}

function middleOf(root: ShadowRoot | undefined, selector: string): string {
  const target = root?.querySelector(selector);
  target?.scrollIntoView({ block: 'nearest' });
  const { left = 0, top = 0, width = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
  return JSON.stringify([left + width / 2, top + height / 2].map(Math.round));
}

/** A part of the page in front, in CSS pixels, as the browser draws it. */
async function drawPage(x: number, y: number, width: number, height: number): Promise<string> {
  const { currentWindowGlobal } = gBrowser.selectedBrowser.browsingContext;
  const whole = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  Object.assign(canvas, { width: Math.round(width), height: Math.round(height) });
  canvas.getContext('2d')?.drawImage(whole, -Math.round(x), -Math.round(y));
  return canvas.toDataURL();
}
