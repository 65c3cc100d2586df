import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe } from 'vitest';
import { findMisfits } from '../e2e/fit';
import { allowOnWelcomePage } from './access';
import { actionOf } from './action';
import { chipText, clickInChip, inChip } from './chip';
import type { Lens } from './lens';
import type { Tab } from './tab';
import { expect, expectText, test } from './test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The narrowest phone that Firefox for Android meets often, and the popup's own width. */
const widths = [360, 400];
const pages = [
  'welcome.html',
  'options.html',
  'popup.html#/search',
  'popup.html#/vendor/chatgpt',
  'directory.html#/?verdict=conditional',
  'directory.html#/vendor/fal',
  'directory.html#/compare/fal,scaleway,openai-api',
  'directory.html#/list',
];

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

  test('every page fits a phone and is accessible', async ({ fresh }) => {
    for (const path of pages) {
      const page = await fresh.openOwn(path);
      await expect.poll(() => page.count('h1')).toBe(1);
      expect(await page.run(() => document.documentElement.lang), path).toBe(locale.slice(0, 2));
      await page.run(layOutAll);
      expect(await violations(page), path).toEqual([]);
      await expectFit(fresh, page, path);
      await page.close();
    }
  });

  test('welcome page, chip, button and popup speak it, and the chip fits a phone', async ({
    fresh: lens,
  }) => {
    const welcome = await lens.openOwn('welcome.html');
    await expectText(welcome, allow);
    await allowOnWelcomePage(lens);
    const popup = await lens.openOwn('popup.html#/vendor/fal');
    await expectText(popup, verdict);
    await expectText(popup, first);
    const page = await lens.open('https://fal.ai/');
    expect(await chipText(page)).toContain(verdict);
    await expect.poll(async () => (await actionOf(lens, page)).title).toContain(verdict);
    await clickInChip(page, 'button');
    await expect.poll(() => inChip(page, (root) => Boolean(root?.querySelector('[role=dialog]')))).toBe(true);
    await expectFit(lens, page, 'the chip');
  });
});

async function expectFit(lens: Lens, page: Tab, what: string): Promise<void> {
  await page.front();
  for (const width of widths) {
    await lens.inWindow(setPageWidth, `${width}px`);
    await expect.poll(() => page.run(() => innerWidth), { message: 'the width of the page' }).toBe(width);
    // Also looks into the chip, whose host is the one element with a shadow root.
    expect(await page.runPrivileged(misfits), `${what} at ${width} px`).toEqual([]);
  }
  await lens.inWindow(setPageWidth, '');
}

const misfits = {
  toString: () => `() => {
    const hosts = [...document.documentElement.children];
    const [root = document.body] = hosts.flatMap((host) => host.openOrClosedShadowRoot ?? []);
    return (${findMisfits.toString()})(root);
  }`,
} as () => string[]; // made from text, as all that is sent to the browser

async function violations(page: Tab): Promise<string[]> {
  return page.run(
    {
      toString: () => `async () => {
        ${axe};
        const { violations } = await axe.run(document);
        return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' ; '));
      }`,
    } as () => Promise<string[]>, // the same
  );
}

/** What is folded or out of sight gets its place only when it is looked at. */
function layOutAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const row of document.querySelectorAll<HTMLElement>('.vendor'))
    row.style.contentVisibility = 'visible';
}

/** As in the browser's own view for phones: the window stays, the page in it gets narrow. */
function setPageWidth(width: string): void {
  const { style } = gBrowser.selectedBrowser;
  style.minWidth = width;
  style.maxWidth = width;
}
