import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { allowOnWelcomePage } from './access';
import { findMisfits } from './fit';
import { startLens, type Lens } from './lens';
import { layOutAll, lookIn, openBuild, openDetails, ownPages, vendorPages } from './screens';
import { findSmallTargets } from './targets';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 360, 400, 480];
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

      for (const path of ownPages) {
        test(`${path} is accessible and nothing in it is cut`, async () => {
          const page = await lens.openOwn(path);
          await page.locator('h1').waitFor();
          expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
          await layOutAll(page);
          await openDetails(page);
          await expectAccessible(page);
          await expectFit(page);
          await page.close();
        });
      }

      for (const address of vendorPages) {
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

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const tester = (globalThis as unknown as { axe: typeof import('axe-core') }).axe; // put there by the line above
    const { violations: found } = await tester.run(document, { rules: { 'target-size': { enabled: true } } });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ; ')}`);
  });
  expect(violations).toEqual([]);
}

async function expectFit(page: Page): Promise<void> {
  const before = page.viewportSize();
  expect(await lookIn(page, findSmallTargets)).toEqual([]);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    await openDetails(page);
    expect(await lookIn(page, findMisfits), `at ${width} px`).toEqual([]);
    expect(await lookIn(page, findSmallTargets), `at ${width} px`).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}
