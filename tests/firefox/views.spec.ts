import { reachesEnd } from '../e2e/place';
import { findMotion } from '../e2e/sight';
import { chipText, clickInChip, inChip, placeOf } from './chip';
import type { Lens } from './lens';
import { expect, test } from './test';

const inWindow = { isInWindow: true, isTopmost: true };

/** A way of looking that a reader chooses, and how the page notices. */
interface View {
  how: string;
  choose(lens: Lens): Promise<void>;
  media: string;
}

const views: View[] = [
  { how: 'at 400 %', choose: ({ inWindow }) => inWindow(zoomTo, 4), media: '(max-width: 320px)' },
  { how: 'at 320 px', choose: ({ inWindow }) => inWindow(narrowTo, 320), media: '(max-width: 320px)' },
  prefers('in forced colours', 'browser.display.document_color_use', 2, '(forced-colors: active)'),
  prefers('with reduced motion', 'ui.prefersReducedMotion', 1, '(prefers-reduced-motion: reduce)'),
  prefers(
    'in the dark',
    'layout.css.prefers-color-scheme.content-override',
    0,
    '(prefers-color-scheme: dark)',
  ),
];

test.for(views)(
  'chip and card are whole and in the window $how',
  async ({ choose, media }, { shared, onTestFinished }) => {
    onTestFinished(() => shared.inWindow(lookAsUsual));
    const page = await shared.open('https://fal.ai/');
    await choose(shared);
    const matches = () => page.run((query: string) => matchMedia(query).matches, media);
    await expect.poll(matches, { message: media }).toBe(true);
    expect(await chipText(page)).toContain('Conditional');
    await expect.poll(() => placeOf(page)).toMatchObject(inWindow);
    await clickInChip(page, 'button');
    await expect.poll(() => placeOf(page)).toMatchObject({ ...inWindow, isOpen: true });
    expect(await inChip(page, reachesEnd), 'the last words can be scrolled to').toBe(true);
    if (media.includes('motion'))
      expect(await inChip(page, findMotion as (root?: ShadowRoot) => string[])).toEqual([]);
  },
);

function prefers(how: string, preference: string, value: number, media: string): View {
  return { how, choose: ({ inWindow }) => inWindow(prefer, preference, value), media };
}

function prefer(name: string, value: number): void {
  Services.prefs.setIntPref(name, value);
}

function zoomTo(factor: number): void {
  gBrowser.selectedBrowser.fullZoom = factor;
}

function narrowTo(width: number): void {
  Object.assign(gBrowser.selectedBrowser.style, { minWidth: `${width}px`, maxWidth: `${width}px` });
}

function lookAsUsual(): void {
  gBrowser.selectedBrowser.fullZoom = 1;
  Object.assign(gBrowser.selectedBrowser.style, { minWidth: '', maxWidth: '' });
  for (const name of [
    'browser.display.document_color_use',
    'ui.prefersReducedMotion',
    'layout.css.prefers-color-scheme.content-override',
  ])
    Services.prefs.clearUserPref(name);
}
