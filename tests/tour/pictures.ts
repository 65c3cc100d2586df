import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { allowOnWelcomePage } from '../e2e/access';
import { clickInChip, findChip } from '../e2e/chip';
import { startLens, type Lens } from '../e2e/lens';

/** Makes all pictures from the built extension: those of the README, and those of the stores in both languages. */
async function takePictures(): Promise<void> {
  await withLens({ locale: 'en-US', width: 880, height: 620 }, async (lens) => {
    const folder = folderFor('.github/pictures');
    await saveCard(lens, resolve(folder, 'chip.png'));
    await savePopup(lens, resolve(folder, 'popup.png'));
  });
  for (const locale of ['en-US', 'de-DE']) {
    // What the stores ask for.
    await withLens({ locale, width: 1280, height: 800 }, (lens) => takeStorePictures(lens, locale.slice(0, 2)));
  }
}

async function takeStorePictures(lens: Lens, lang: string): Promise<void> {
  const folder = folderFor(`.github/store/${lang}`);
  await saveCard(lens, resolve(folder, '1-chip.png'));
  await savePopupOnPage(lens, resolve(folder, '2-popup.png'));
  await savePage(lens, 'directory.html#/?category=image-generation', resolve(folder, '3-directory.png'));
  await savePage(lens, 'directory.html#/vendor/fal', resolve(folder, '4-profile.png'));
  await savePage(lens, 'directory.html#/compare/fal,scaleway,openai-api', resolve(folder, '5-compare.png'));
}

interface Shape {
  locale: string;
  width: number;
  height: number;
}

async function withLens({ locale, ...viewport }: Shape, job: (lens: Lens) => Promise<void>): Promise<void> {
  const lens = await startLens({ locale, viewport });
  await (await allowOnWelcomePage(lens)).close();
  await job(lens);
  await lens.close();
}

async function openCard(lens: Lens): Promise<Page> {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await clickInChip(page, 'button');
  await page.waitForTimeout(500);
  await page.mouse.move(10, 10);
  return page;
}

async function saveCard(lens: Lens, file: string): Promise<void> {
  const page = await openCard(lens);
  await page.screenshot({ path: file });
  await page.close();
}

async function openPopup(lens: Lens, height: number): Promise<Page> {
  const page = await lens.openOwn('popup.html#/vendor/fal');
  await page.setViewportSize({ width: 400, height });
  await page.locator('h1').waitFor();
  return page;
}

async function savePopup(lens: Lens, file: string): Promise<void> {
  const page = await openPopup(lens, 620);
  await page.screenshot({ path: file });
  await page.close();
}

/** The driver cannot photograph the toolbar's own window: the popup is laid where it opens. */
async function savePopupOnPage(lens: Lens, file: string): Promise<void> {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  const ground = await page.screenshot();
  const popup = await openPopup(lens, 600);
  const shot = await popup.screenshot();
  const edge = { top: 1, bottom: 1, left: 1, right: 1, background: '#8a8f98' };
  const framed = await sharp(shot).extend(edge).toBuffer();
  await sharp(ground).composite([{ input: framed, left: 1280 - 402 - 24, top: 12 }]).png().toFile(file);
  await Promise.all([page.close(), popup.close()]);
}

async function savePage(lens: Lens, address: string, file: string): Promise<void> {
  const page = await lens.openOwn(address);
  await page.locator('h1').waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: file });
  await page.close();
}

function folderFor(path: string): string {
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true });
  return folder;
}

await takePictures();
