import { describe } from 'vitest';
import { findMisfits } from '../e2e/fit';
import { ownPages, unfoldAll, vendorPages } from '../e2e/screens';
import { findSmallTargets } from '../e2e/targets';
import { allowOnWelcomePage } from './access';
import { actionOf } from './action';
import { contrast, violations } from './axe';
import { chipText } from './chip';
import type { Lens } from './lens';
import { lookIn, openCard, openWhole } from './screens';
import type { Tab } from './tab';
import { expect, expectText, test } from './test';
import { lookAsUsual, prefer, setPageSize, setScheme } from './view';

const widths = [320, 360, 400, 480];

describe.each([
  {
    locale: 'en-US',
    allow: 'Show ratings on vendor sites',
    verdict: 'Conditional',
    first: 'Before you use it',
  },
  {
    locale: 'de',
    allow: 'Bewertungen auf Anbieterseiten zeigen',
    verdict: 'Bedingt geeignet',
    first: 'Vor der Nutzung',
  },
])('in $locale', ({ locale, allow, verdict, first }) => {
  test.override('locale', locale);

  test('every page is accessible, light and dark, and nothing in it is cut', async ({
    fresh,
    onTestFinished,
  }) => {
    onTestFinished(() => lookAsUsual(fresh));
    for (const path of ownPages) {
      const page = await openWhole(fresh, path);
      expect(await page.run(() => document.documentElement.lang), path).toBe(locale.slice(0, 2));
      await expectAccessible(fresh, page, path);
      await expectFit(fresh, page, path);
      await page.close();
    }
  });

  test('the chip is accessible, closed and open, light and dark, and nothing in it is cut', async ({
    lens,
    onTestFinished,
  }) => {
    onTestFinished(() => lookAsUsual(lens));
    for (const address of vendorPages) {
      const page = await lens.open(address);
      await chipText(page);
      await expectAccessible(lens, page, address);
      await expectFit(lens, page, address);
      await page.close();
      const opened = await openCard(lens, address);
      await expectAccessible(lens, opened, `the card on ${address}`);
      await expectFit(lens, opened, `the card on ${address}`);
      await opened.close();
    }
  });

  test('welcome page, chip, button and popup speak it', async ({ fresh: lens }) => {
    const welcome = await lens.openOwn('welcome.html');
    await expectText(welcome, allow);
    await allowOnWelcomePage(lens);
    const popup = await lens.openOwn('popup.html#/vendor/fal');
    await expectText(popup, verdict);
    await expectText(popup, first);
    const page = await lens.open('https://fal.ai/');
    expect(await chipText(page)).toContain(verdict);
    await expect.poll(async () => (await actionOf(lens, page)).title).toContain(verdict);
  });
});

async function expectAccessible(lens: Lens, page: Tab, what: string): Promise<void> {
  // A colour that is on its way to another is neither.
  await prefer(lens, 'ui.prefersReducedMotion', 1);
  for (const [scheme, options] of [['light'], ['dark', contrast]] as const) {
    await setScheme(lens, scheme);
    const query = `(prefers-color-scheme: ${scheme})`;
    await expect.poll(() => page.run((media: string) => matchMedia(media).matches, query)).toBe(true);
    expect(await violations(page, options), `${what}, ${scheme}`).toEqual([]);
  }
}

async function expectFit(lens: Lens, page: Tab, what: string): Promise<void> {
  expect(await lookIn(page, findSmallTargets), what).toEqual([]);
  for (const width of widths) {
    await setPageSize(lens, page, { width });
    await page.run(unfoldAll);
    expect(await lookIn(page, findMisfits), `${what} at ${width} px`).toEqual([]);
    expect(await lookIn(page, findSmallTargets), `${what} at ${width} px`).toEqual([]);
  }
  await lookAsUsual(lens);
}
