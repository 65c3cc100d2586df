/// <reference types="chrome" />
import type { DeclaredIcon } from '../core/declared-icons';
import type { Verdict } from '../core/rating/methodology';
import { iconPaths } from './action';
import { inTurn } from './in-turn';

const sizes = [16, 32];

/** Whether this browser paints toolbar icons by rules (Chromium); Firefox does not. */
export const canDeclareIcons = () => typeof chrome !== 'undefined' && chrome.declarativeContent !== undefined;

/**
 * Hands the browser the rules by which it shows a verdict's icon on rated sites, with no
 * access to any of them. Replaces all earlier rules.
 */
export async function declareIcons(icons: DeclaredIcon[]): Promise<void> {
  const rules = await Promise.all(group(icons).map(ruleOf));
  await turn(() => replaceRules(rules));
}

const turn = inTurn();

async function replaceRules(rules: chrome.events.Rule[]): Promise<void> {
  const { onPageChanged } = chrome.declarativeContent;
  await new Promise<void>((done) => onPageChanged.removeRules(undefined, () => done()));
  await new Promise<void>((done) => onPageChanged.addRules(rules, () => done()));
}

/** Filters of one verdict and priority share a rule, and with it one copy of the picture. */
function group(icons: DeclaredIcon[]): DeclaredIcon[][] {
  const groups = new Map<string, DeclaredIcon[]>();
  for (const icon of icons) {
    const key = `${icon.priority} ${icon.verdict}`;
    groups.set(key, [...(groups.get(key) ?? []), icon]);
  }
  return [...groups.values()];
}

async function ruleOf(icons: DeclaredIcon[]): Promise<chrome.events.Rule> {
  const [{ verdict, priority }] = icons as [DeclaredIcon]; // a group has at least one member
  const { PageStateMatcher, SetIcon } = chrome.declarativeContent;
  return {
    priority,
    conditions: icons.map(
      ({ filter }) => new PageStateMatcher({ pageUrl: { ...filter, schemes: ['http', 'https'] } }),
    ),
    actions: [new SetIcon({ imageData: await imagesOf(verdict) })],
  };
}

// The rules take pixels, not paths.
async function imagesOf(verdict: Verdict): Promise<Record<number, ImageData>> {
  const paths = iconPaths(verdict);
  return Object.fromEntries(
    await Promise.all(sizes.map(async (size) => [size, await pixels(paths[size] ?? '', size)])),
  );
}

async function pixels(path: string, size: number): Promise<ImageData> {
  const picture = await createImageBitmap(await (await fetch(chrome.runtime.getURL(path))).blob());
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas to draw the toolbar icon on.');
  context.drawImage(picture, 0, 0, size, size);
  return context.getImageData(0, 0, size, size);
}
