import type { Verdict } from '../core/rating/methodology';
import { browser } from './api';

/** What the toolbar button says of a tab. */
export interface ActionFace {
  verdict: Verdict;
  /** At most four characters: the glyphs of the verdicts, so that the badge is told apart without colour. */
  badge: string;
  /** Title and accessible name. */
  title: string;
}

/** White stands on each of these with a contrast of at least 4.5 : 1. */
const badgeColors: Record<Verdict, string> = {
  suitable: '#0b6b3a',
  conditional: '#7a4b00',
  'insufficient-evidence': '#3d4852',
  'not-recommended': '#9b1c1c',
};

/** Shows a verdict on the toolbar button of one tab; the browser clears it when the tab goes elsewhere. */
export async function paintAction(tabId: number, face: ActionFace): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconPaths(face.verdict) }),
    browser.action.setBadgeText({ tabId, text: face.badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColors[face.verdict] }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: face.title }),
  ]);
}

/** Puts the button of one tab back to neutral, for a page without a profile. */
export async function clearAction(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: iconPaths('neutral') }),
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('extName') }),
  ]);
}

/** Packaged pictures of a verdict, by size in pixels. */
export function iconPaths(face: Verdict | 'neutral'): Record<number, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${face}-${size}.png`]));
}
