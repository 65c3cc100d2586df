import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { allowOnWelcomePage } from './access';
import { findMisfits } from './fit';
import { startLens, type Lens } from './lens';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The chip's shadow root is open in this build, so that axe can look in. */
const openBuild = resolve('.output/chrome-mv3-e2e');
const widths = [320, 360, 400, 480];
const pages = [
  'directory.html#/?verdict=conditional',
  'directory.html#/?q=qqqq',
  'directory.html#/vendor/fal',
  'directory.html#/vendor/chatgpt',
  'directory.html#/compare/fal,scaleway,openai-api',
  'directory.html#/list',
  'directory.html#/unlisted/example.com',
  'welcome.html',
  'options.html',
  'popup.html#/search',
  ...['fal', 'chatgpt', 'nextcloud', 'deepseek', 'facebook', 'microsoft-365'].map(
    (id) => `popup.html#/vendor/${id}`,
  ),
];

for (const locale of ['en-US', 'de-DE']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${locale}, ${colorScheme}`, () => {
      let lens: Lens;
      test.beforeAll(async () => {
        lens = await startLens({ locale, colorScheme, build: openBuild });
        await (await allowOnWelcomePage(lens)).close();
      });
      test.afterAll(async () => {
        await lens.close();
        expect(lens.leaks).toEqual([]);
      });

      for (const path of pages) {
        test(`${path} is accessible and nothing in it is cut`, async () => {
          const page = await lens.openOwn(path);
          await page.locator('h1').waitFor();
          expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
          await openDetails(page);
          await expectAccessible(page);
          await expectFit(page);
          await page.close();
        });
      }

      for (const address of [
        'https://fal.ai/',
        'https://chatgpt.com/',
        'https://nextcloud.com/',
        'https://www.deepseek.com/',
      ]) {
        test(`the chip on ${address} is accessible and nothing in it is cut`, async () => {
          const page = await lens.open(address);
          await page.locator('button').first().waitFor();
          await expectAccessible(page);
          await expectFit(page);
          await page.locator('button').first().click();
          await page.locator('[role=dialog]').waitFor();
          await expectAccessible(page);
          await expectFit(page);
          await page.close();
        });
      }
    });
  }
}

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const tester = (globalThis as unknown as { axe: typeof import('axe-core') }).axe; // put there by the line above
    const { violations: found } = await tester.run(document);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ; ')}`);
  });
  expect(violations).toEqual([]);
}

async function expectFit(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    // Also looks into the chip, whose host is the one element with a shadow root.
    const misfits = await page.evaluate(
      `(() => {
        const find = ${findMisfits.toString()};
        const host = [...document.documentElement.children].find((child) => child.shadowRoot);
        return find(host ? host.shadowRoot : document.body);
      })()`,
    );
    expect(misfits, `at ${width} px`).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}
