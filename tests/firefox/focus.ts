import { seeFocus, type FocusSight } from '../e2e/focus';
import { inChip } from './chip';
import { keys, type Tab } from './tab';

/** What has the focus on a page of the extension; null where nothing has. */
export const focusOn = (tab: Tab): Promise<FocusSight | null> =>
  // Made from text, as all that is sent to the browser.
  tab.run({ toString: () => `() => (${seeFocus.toString()})(document)` } as () => FocusSight | null);

/** What has the focus in the chip; null where it is elsewhere on the page. */
export const focusInChip = (tab: Tab): Promise<FocusSight | null> =>
  inChip(tab, seeFocus as (root?: ShadowRoot) => FocusSight | null);

/**
 * Presses Tab (or Shift+Tab) until what is looked for has the focus. Throws where a stop on the
 * way cannot be seen, or where it is not reached. Gives the names of all stops.
 */
export async function tabTo(tab: Tab, name: RegExp, way: 'on' | 'back' = 'on'): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await (way === 'on' ? tab.press(keys.tab) : tab.pressWith(keys.shift, keys.tab));
    const stop = await focusOn(tab);
    if (!stop) continue;
    stops.push(stop.name);
    if (!stop.hasRing) throw new Error(`${stop.tag} “${stop.name}” shows no focus`);
    if (!stop.isInSight) throw new Error(`${stop.tag} “${stop.name}” has the focus out of sight`);
    if (name.test(stop.name)) return stops;
  }
  throw new Error(`Tab does not lead ${way} to ${name}: ${stops.join(' | ')}`);
}
