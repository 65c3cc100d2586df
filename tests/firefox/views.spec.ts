import { reachesEnd } from '../e2e/place';
import { findMotion } from '../e2e/sight';
import { chipText, clickInChip, inChip, placeOf } from './chip';
import type { Lens } from './lens';
import { lookIn } from './screens';
import type { Tab } from './tab';
import { expect, test } from './test';
import { lookAsUsual, prefer, setPageSize, setScheme, zoomTo } from './view';

const inWindow = { isInWindow: true, isTopmost: true };

/** A way of looking that a reader chooses, and how the page notices. */
interface View {
  how: string;
  choose(lens: Lens, page: Tab): Promise<void>;
  media: string;
  /** What must not be found in the chip then; looked for where it is closed and where it is open. */
  find?(root: ParentNode): string[];
}

const forced = '(forced-colors: active)';
const views: View[] = [
  { how: 'at 400 %', choose: (lens) => zoomTo(lens, 4), media: '(max-width: 320px)' },
  {
    how: 'at 320 px',
    choose: (lens, page) => setPageSize(lens, page, { width: 320 }),
    media: '(max-width: 320px)',
  },
  {
    how: 'in forced colours',
    choose: (lens) => prefer(lens, 'browser.display.document_color_use', 2),
    media: forced,
    find: findOwnColours,
  },
  {
    how: 'in forced dark colours',
    choose: forceDark,
    media: `${forced} and (prefers-color-scheme: dark)`,
    find: findOwnColours,
  },
  {
    how: 'with reduced motion',
    choose: (lens) => prefer(lens, 'ui.prefersReducedMotion', 1),
    media: '(prefers-reduced-motion: reduce)',
    find: findMotion,
  },
  // Firefox takes the system's theme for high contrast as the wish for it.
  {
    how: 'with more contrast',
    choose: (lens) => prefer(lens, 'ui.useAccessibilityTheme', 1),
    media: '(prefers-contrast: more)',
  },
  {
    how: 'in the dark',
    choose: (lens) => setScheme(lens, 'dark'),
    media: '(prefers-color-scheme: dark)',
    find: findLight,
  },
];

test.for(views)(
  'chip and card are whole and in the window $how',
  async ({ choose, media, find }, { shared, onTestFinished }) => {
    onTestFinished(() => lookAsUsual(shared));
    const page = await shared.open('https://fal.ai/');
    await choose(shared, page);
    const matches = () => page.run((query: string) => matchMedia(query).matches, media);
    await expect.poll(matches, { message: media }).toBe(true);
    expect(await chipText(page)).toContain('Conditional');
    await expect.poll(() => placeOf(page)).toMatchObject(inWindow);
    if (find) expect(await lookIn(page, find), 'closed').toEqual([]);
    await clickInChip(page, 'button');
    await expect.poll(() => placeOf(page)).toMatchObject({ ...inWindow, isOpen: true });
    expect(await inChip(page, reachesEnd), 'the last words can be scrolled to').toBe(true);
    if (find) expect(await lookIn(page, find), 'open').toEqual([]);
  },
);

async function forceDark(lens: Lens): Promise<void> {
  await prefer(lens, 'browser.display.background_color', '#000000');
  await prefer(lens, 'browser.display.foreground_color', '#ffffff');
  await prefer(lens, 'browser.display.document_color_use', 2);
}

// Each runs in the page, on the chip's root, and names what is wrong.

/** What is not in the two colours that the reader chose, or has lost its edge in them. */
function findOwnColours(root: ParentNode): string[] {
  const { color, backgroundColor } = getComputedStyle(document.body);
  const parts = [...root.querySelectorAll('.pill, .dot, .card, .card h2, .card p, .card svg, .pill svg')];
  return parts.flatMap((part) => {
    const own = getComputedStyle(part);
    const isEdged = !part.matches('.pill, .dot, .card') || own.borderTopColor === color;
    const isOnGround = !part.matches('.card') || own.backgroundColor === backgroundColor;
    const isInInk = part.closest('button') !== null || own.color === color;
    return isEdged && isOnGround && isInInk
      ? []
      : [`${part.localName}.${part.getAttribute('class')}: ${own.color}`];
  });
}

/** A light ground, or dark words on it. */
function findLight(root: ParentNode): string[] {
  const lightness = (color: string) =>
    Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)) / 255;
  return [...root.querySelectorAll('.pill, .dot, .card')].flatMap((part) => {
    const { color, backgroundColor } = getComputedStyle(part);
    const isDark = lightness(backgroundColor) < 0.3 && lightness(color) > 0.7;
    return isDark ? [] : [`${part.className}: ${color} on ${backgroundColor}`];
  });
}
