import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { allowOnWelcomePage } from '../e2e/access';
import { clickInChip, findChip } from '../e2e/chip';
import { startLens, type Lens } from '../e2e/lens';

/** Makes the pictures of the README from the built extension: the chip's card on fal.ai, and the popup. */
async function takePictures(): Promise<void> {
  const folder = resolve('.github/pictures');
  mkdirSync(folder, { recursive: true });
  const lens = await startLens({ viewport: { width: 880, height: 620 } });
  await (await allowOnWelcomePage(lens)).close();
  await takeCard(lens, resolve(folder, 'chip.png'));
  await takePopup(lens, resolve(folder, 'popup.png'));
  await lens.close();
}

async function takeCard(lens: Lens, file: string): Promise<void> {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await clickInChip(page, 'button');
  await page.waitForTimeout(500);
  await page.mouse.move(10, 10);
  await page.screenshot({ path: file });
}

async function takePopup(lens: Lens, file: string): Promise<void> {
  const page = await lens.openOwn('popup.html#/vendor/fal');
  await page.setViewportSize({ width: 400, height: 620 });
  await page.locator('h1').waitFor();
  await page.screenshot({ path: file });
}

await takePictures();
