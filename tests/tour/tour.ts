import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { allowOnWelcomePage } from '../e2e/access';
import { clickToolbar } from '../e2e/action';
import { clickInChip, findChip } from '../e2e/chip';
import { startLens, type Lens } from '../e2e/lens';

/**
 * A tour of real vendor addresses in a Chromium with the built extension. The pages are
 * served from this machine. With a display the browser stays open to play with; without
 * one the tour walks by itself, prints what chip and popup say, and keeps pictures.
 */
const stops = ['https://fal.ai/', 'https://chatgpt.com/', 'https://nextcloud.com/', 'https://github.com/features/copilot', 'https://www.deepseek.com/', 'https://example.com/'];
const pictures = resolve('tour');

const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
await (hasDisplay ? stayOpen() : walk());

async function stayOpen(): Promise<void> {
  const lens = await startLens({ headless: false, viewport: null });
  for (const stop of stops) await lens.open(stop);
  console.log(`Open in Chromium: ${stops.join(', ')}`);
  console.log("Start on the welcome page: 'Show ratings on vendor sites'. Any other address works too. Close the browser to end.");
  await new Promise((ended) => lens.context.on('close', ended));
}

async function walk(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const lens = await startLens();
  try {
    const welcome = await allowOnWelcomePage(lens);
    await picture(welcome, 'welcome');
    console.log(`Welcome page: ${await welcome.locator('.answer').innerText()}\n`);
    for (const stop of stops) await visit(lens, stop);
    console.log(`Requests that left the browser: ${lens.leaks.length}`);
    console.log(`Pictures: ${pictures}`);
  } finally {
    await lens.close();
  }
}

async function visit(lens: Lens, stop: string): Promise<void> {
  const name = new URL(stop).hostname.replace('www.', '');
  const page = await lens.open(stop);
  const chip = await findChip(page, stop.includes('example.com') ? 1000 : 5000);
  console.log(`${stop}\n  chip: ${oneLine(chip?.text) ?? 'none'}`);
  await picture(page, `${name}-chip`);
  if (chip) {
    await clickInChip(page, 'button');
    console.log(`  card: ${oneLine((await findChip(page))?.text)}`);
    await picture(page, `${name}-card`);
  }
  await showPopup(lens, page, name);
}

/** The real popup is a window of its own that no driver can photograph: it is read there, and drawn in a tab. */
async function showPopup(lens: Lens, page: Page, name: string): Promise<void> {
  const popup = await clickToolbar(lens, page);
  console.log(`  popup: ${oneLine(popup)?.slice(0, 500)} …\n`);
  const drawn = await lens.openOwn(`popup.html#/address/${encodeURIComponent(page.url())}`);
  await drawn.setViewportSize({ width: 400, height: 600 });
  await picture(drawn, `${name}-popup`);
  await drawn.close();
  await page.close();
}

const oneLine = (text: string | undefined) => text?.replace(/\s*\n\s*/g, ' | ');
const picture = (page: Page, name: string) => page.screenshot({ path: resolve(pictures, `${name}.png`) });
