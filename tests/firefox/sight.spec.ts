import { describe } from 'vitest';
import { findMisfits } from '../e2e/fit';
import { ownPages, unfoldAll, vendorPages } from '../e2e/screens';
import {
  doubleText,
  findHiddenFocus,
  findLostInPalette,
  findMotion,
  spaceText,
  unspaceText,
} from '../e2e/sight';
import type { Lens } from './lens';
import { lookIn, openCard, openWhole } from './screens';
import type { Tab } from './tab';
import { expect, test } from './test';
import { lookAsUsual, prefer, zoomTo } from './view';

/** A way of seeing that a reader chooses, how the page notices, and what must not be found then. */
interface Way {
  way: string;
  choose(lens: Lens, page: Tab): Promise<unknown>;
  media?: string;
  find(root: ParentNode): string[];
}

const ways: Way[] = [
  {
    way: 'zoomed to 400 %',
    choose: (lens) => zoomTo(lens, 4),
    media: '(width: 320px)',
    find: findMisfits,
  },
  { way: 'zoomed to 400 %, by keyboard', choose: async () => undefined, find: findHiddenFocus },
  {
    way: 'zoomed to 200 %',
    choose: (lens) => zoomTo(lens, 2),
    media: '(width: 640px)',
    find: findMisfits,
  },
  {
    way: 'in forced colours',
    choose: (lens) => prefer(lens, 'browser.display.document_color_use', 2),
    media: '(forced-colors: active)',
    find: findLostInPalette,
  },
  {
    way: 'with less motion',
    choose: (lens) => prefer(lens, 'ui.prefersReducedMotion', 1),
    media: '(prefers-reduced-motion: reduce)',
    find: findMotion,
  },
  { way: 'in wider text', choose: (_, page) => lookIn(page, spaceText), find: findMisfits },
  {
    way: 'in text twice as large',
    async choose(lens, page) {
      await lookAsUsual(lens);
      await lookIn(page, unspaceText);
      await lookIn(page, doubleText);
    },
    media: '(width: 1280px)',
    find: findMisfits,
  },
];

describe.each(['en-US', 'de'])('in %s', (locale) => {
  test.override('locale', locale);

  test('no page loses anything, whichever way it is looked at', async ({ fresh, onTestFinished }) => {
    onTestFinished(() => lookAsUsual(fresh));
    for (const path of ownPages) await expectNothingLost(fresh, await openWhole(fresh, path), path);
  });

  test('no chip loses anything, whichever way it is looked at', async ({ lens, onTestFinished }) => {
    onTestFinished(() => lookAsUsual(lens));
    for (const address of vendorPages) await expectNothingLost(lens, await openCard(lens, address), address);
  });
});

async function expectNothingLost(lens: Lens, page: Tab, what: string): Promise<void> {
  await page.front();
  for (const { way, choose, media, find } of ways) {
    await choose(lens, page);
    if (media) {
      const matches = () => page.run((query: string) => matchMedia(query).matches, media);
      await expect.poll(matches, { message: `${what}: ${media}` }).toBe(true);
    }
    await page.run(unfoldAll);
    expect.soft(await lookIn(page, find), `${what} ${way}`).toEqual([]);
  }
  await page.close();
}
