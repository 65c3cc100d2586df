import { expect, test, type Page } from '@playwright/test';
import { allowOnWelcomePage } from './access';
import { findMisfits } from './fit';
import { startLens, type Lens } from './lens';
import { layOutAll, lookIn, openBuild, openDetails, ownPages, vendorPages } from './screens';
import { doubleText, findHiddenFocus, findLostInPalette, findMotion, spaceText, unspaceText } from './sight';

/** Ways of seeing that a reader chooses, with what must not be found then. */
const ways: [way: string, choose: (page: Page) => Promise<unknown>, find: (root: ParentNode) => string[]][] =
  [
    ['zoomed to 400 %', (page) => zoom(page, 4), findMisfits],
    ['zoomed to 400 %, by keyboard', async () => undefined, findHiddenFocus],
    ['zoomed to 200 %', (page) => zoom(page, 2), findMisfits],
    ['in forced colours', (page) => page.emulateMedia({ forcedColors: 'active' }), findLostInPalette],
    ['with less motion', (page) => page.emulateMedia({ reducedMotion: 'reduce' }), findMotion],
    ['in wider text', (page) => lookIn(page, spaceText), findMisfits],
    ['in text twice as large', (page) => enlargeText(page), findMisfits],
  ];

for (const locale of ['en-US', 'de-DE']) {
  test.describe(locale, () => {
    let lens: Lens;
    test.beforeAll(async () => {
      lens = await startLens({ locale, build: openBuild });
      await (await allowOnWelcomePage(lens)).close();
    });
    test.afterAll(async () => {
      await lens.close();
      expect(lens.leaks).toEqual([]);
    });

    for (const path of ownPages) {
      test(`${path} loses nothing, whichever way it is looked at`, async () => {
        const page = await lens.openOwn(path);
        await page.locator('h1').waitFor();
        await layOutAll(page);
        await expectNothingLost(page);
      });
    }

    for (const address of vendorPages) {
      test(`the chip on ${address} loses nothing, whichever way it is looked at`, async () => {
        const page = await lens.open(address);
        await page.locator('button').first().click();
        await page.locator('[role=dialog]').waitFor();
        await expectNothingLost(page);
      });
    }
  });
}

async function expectNothingLost(page: Page): Promise<void> {
  for (const [way, choose, find] of ways) {
    await choose(page);
    await openDetails(page);
    expect.soft(await lookIn(page, find), way).toEqual([]);
  }
  await page.close();
}

/** In a window of 1280 px that is not zoomed, and without the spacing set before. */
async function enlargeText(page: Page): Promise<void> {
  await zoom(page, 1);
  await lookIn(page, unspaceText);
  await lookIn(page, doubleText);
}

/** A window of 1280 by 1024 px at a browser zoom, as CSS sees it. */
async function zoom(page: Page, factor: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    width: 1280 / factor,
    height: 1024 / factor,
    deviceScaleFactor: factor,
    mobile: false,
  });
}
