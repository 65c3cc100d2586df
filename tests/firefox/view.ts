import { expect } from 'vitest';
import type { Lens } from './lens';
import type { Tab } from './tab';

/** Gives the page in front a part of the window alone, in CSS pixels, as the browser's own view for phones does. */
export async function setPageSize(lens: Lens, tab: Tab, { width, height = 0 }: Size): Promise<void> {
  await tab.front();
  await lens.inWindow(resize, width, height);
  await expect.poll(() => tab.run(() => innerWidth), { message: 'the width of the page' }).toBe(width);
  if (height)
    await expect.poll(() => tab.run(() => innerHeight), { message: 'the height of the page' }).toBe(height);
}

interface Size {
  width: number;
  /** What the window has, where not given. */
  height?: number;
}

/** Chooses a setting of the browser that changes how pages look, until `lookAsUsual`. */
export const prefer = ({ inWindow }: Lens, name: string, value: number | string) =>
  inWindow(setPreference, name, value);

/** Zooms the page in front, as the browser's menu does; 1 is its own size. */
export const zoomTo = ({ inWindow }: Lens, factor: number) => inWindow(zoom, factor);

/** Takes back all that the functions above chose. */
export const lookAsUsual = ({ inWindow }: Lens) => inWindow(reset);

/** Makes pages dark or light, whatever the machine is. */
export const setScheme = (lens: Lens, scheme: 'dark' | 'light') =>
  prefer(lens, 'layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);

function resize(width: number, height: number): void {
  const { style } = gBrowser.selectedBrowser;
  const [wide, high] = [width, height].map((size) => (size ? `${size}px` : ''));
  Object.assign(style, { minWidth: wide, maxWidth: wide, minHeight: high, maxHeight: high });
}

function zoom(factor: number): void {
  gBrowser.selectedBrowser.fullZoom = factor;
}

function setPreference(name: string, value: number | string): void {
  if (typeof value === 'number') Services.prefs.setIntPref(name, value);
  else Services.prefs.setStringPref(name, value);
}

function reset(): void {
  const { selectedBrowser } = gBrowser;
  selectedBrowser.fullZoom = 1;
  Object.assign(selectedBrowser.style, { minWidth: '', maxWidth: '', minHeight: '', maxHeight: '' });
  for (const name of [
    'browser.display.document_color_use',
    'browser.display.background_color',
    'browser.display.foreground_color',
    'layout.css.prefers-color-scheme.content-override',
    'ui.prefersReducedMotion',
    'ui.useAccessibilityTheme',
  ])
    Services.prefs.clearUserPref(name);
}
