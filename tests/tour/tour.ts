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
const stops = [
  ['https://fal.ai/', 'fal'],
  ['https://chatgpt.com/', 'chatgpt'],
  ['https://nextcloud.com/', 'nextcloud'],
  ['https://github.com/features/copilot', 'github-copilot'],
  ['https://www.deepseek.com/', 'deepseek'],
  ['https://example.com/', null],
] as const;
const pictures = resolve('tour');

async function stayOpen(): Promise<void> {
  const lens = await startLens({ display: process.env.DISPLAY ?? ':0', viewport: null });
  for (const [address] of stops) await lens.open(address);
  console.log(`Open in Chromium: ${stops.map(([address]) => address).join(', ')}`);
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
    for (const [address, id] of stops) await visit(lens, address, id);
    console.log(`Requests that left the browser: ${lens.leaks.length}`);
    console.log(`Pictures: ${pictures}`);
  } finally {
    await lens.close();
  }
}

async function visit(lens: Lens, address: string, id: string | null): Promise<void> {
  const name = id ?? new URL(address).hostname;
  const page = await lens.open(address);
  const chip = await findChip(page, id ? 5000 : 1000);
  console.log(`${address}\n  chip: ${oneLine(chip?.text) ?? 'none'}`);
  await picture(page, `${name}-chip`);
  if (chip) await openCard(page, name);
  console.log(`  popup: ${oneLine(await clickToolbar(lens, page))?.slice(0, 400)} …\n`);
  if (id) await drawPopup(lens, id);
  await page.close();
}

async function openCard(page: Page, name: string): Promise<void> {
  await clickInChip(page, 'button');
  await page.waitForTimeout(300);
  console.log(`  card: ${oneLine((await findChip(page))?.text)}`);
  await picture(page, `${name}-card`);
}

/** The popup is a window of its own that no driver can photograph, so a tab of its size is drawn. */
async function drawPopup(lens: Lens, id: string): Promise<void> {
  const page = await lens.openOwn(`popup.html#/vendor/${id}`);
  await page.setViewportSize({ width: 400, height: 600 });
  await page.locator('h1').waitFor();
  await picture(page, `${id}-popup`);
  await page.close();
}

const oneLine = (text: string | undefined) => text?.replace(/\s*\n\s*/g, ' | ');
const picture = (page: Page, name: string) => page.screenshot({ path: resolve(pictures, `${name}.png`) });

const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
await (hasDisplay ? stayOpen() : walk());
