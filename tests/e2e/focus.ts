import type { Page } from '@playwright/test';
import { inChip } from './chip';

/** What has the focus, as a reader sees it. */
export interface FocusSight {
  /** Its label or its text, in short. */
  name: string;
  tag: string;
  /** A ring of at least 2 px is drawn around it, or around the label that stands for it. */
  hasRing: boolean;
  /** At least a part of it is neither off the window nor behind something else (WCAG 2.4.11). */
  isInSight: boolean;
}

/** What has the focus on a page of the extension; null where nothing has. */
export const focusOn = (page: Page): Promise<FocusSight | null> =>
  page.evaluate(`(${seeFocus.toString()})(document)`);

/** What has the focus in the chip; null where it is elsewhere on the page. */
export const focusInChip = (page: Page): Promise<FocusSight | null> =>
  inChip<FocusSight | null>(page, `function () { return (${seeFocus.toString()})(this); }`);

/**
 * Presses Tab (or Shift+Tab) until what is looked for has the focus. Throws where a stop on the
 * way cannot be seen, or where it is not reached. Gives the names of all stops.
 */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    const stop = await focusOn(page);
    if (!stop) continue;
    stops.push(stop.name);
    if (!stop.hasRing) throw new Error(`${stop.tag} “${stop.name}” shows no focus`);
    if (!stop.isInSight) throw new Error(`${stop.tag} “${stop.name}” has the focus out of sight`);
    if (name.test(stop.name)) return stops;
  }
  throw new Error(`${key} does not lead to ${name}: ${stops.join(' | ')}`);
}

/** What has the focus in a document or the chip's root, as above. Runs in the page, so it knows nothing around it. */
export function seeFocus(root: Document | ShadowRoot): FocusSight | null {
  const element = root.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const label = element.closest('label');
  const ringed = [element, label].find((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const { left, top, right, bottom } = (ringed ?? element).getBoundingClientRect();
  const points = [0.5, 0.1, 0.9].map((part) => [left + (right - left) * part, top + (bottom - top) * part]);
  const isInSight = points.some(([x = 0, y = 0]) => {
    const hit = root.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  const speaking = label ?? element;
  // What the styles of the chip draw.
  const drawn = [...speaking.querySelectorAll<HTMLElement>('[data-text]')].map(
    ({ dataset }) => dataset['text'],
  );
  const words = element.getAttribute('aria-label') ?? [speaking.textContent, ...drawn].join(' ');
  return {
    name: words.replace(/\s+/g, ' ').trim().slice(0, 80),
    tag: element.localName,
    hasRing: ringed !== undefined,
    isInSight,
  };
}
