import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clickInChip, countHosts, findChip, placeOf } from './chip';
import { productionBuild } from './lens';
import { pretendAll } from './pages/pretend';
import { reachableOf } from './pages/probe';
import { ownWords, secretsOf, spyPage } from './pages/spy';
import { expect, test } from './test';

// What can be seen is that something stands there: one element without a name, and by hit tests how large it is.
test('a page learns neither whose the chip is nor what it says, open or closed', async ({ shared }) => {
  shared.serve('https://fal.ai/spy', { body: spyPage });
  const page = await shared.context.newPage();
  // Slow enough that the chip's own script is among what the browser reports as long.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto('https://fal.ai/spy');
  await expect.poll(() => countHosts(page)).toBe(1);
  await pressAndClose(page);
  const secrets = secretsOf(shared.id);
  expect(await page.evaluate('spy.found()')).toEqual(ownWords);
  const learnt = await notes(page);
  expect(learnt.length).toBeGreaterThan(50);
  expect(learnt.filter((note) => secrets.test(note))).toEqual([]);

  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  expect(await page.evaluate('spy.found()')).toEqual(ownWords);
  const learntOpen = await notes(page);
  expect(learntOpen.filter((note) => secrets.test(note))).toEqual([]);
});

test('nothing that a page wrapped is called by the chip, in all that it does', async ({ shared }) => {
  shared.serve('https://fal.ai/spy', { body: spyPage });
  const page = await shared.open('https://fal.ai/spy');
  await expect.poll(() => countHosts(page)).toBe(1);
  await pressAndClose(page);
  await page.keyboard.press('F2');
  expect(await page.evaluate('spy.calls')).toEqual([]);
});

test('a page whose own script calls what it wrapped is found out by the same means', async ({ shared }) => {
  shared.serve('https://fal.ai/spied', { body: `${spyPage}<script>document.createElement('i')</script>` });
  const page = await shared.open('https://fal.ai/spied');
  await page.keyboard.press('F2');
  expect(await page.evaluate('spy.calls')).toContain('Document.createElement');
});

test('no packaged file can be reached from a page, even by one that knows the id', async ({ shared }) => {
  const files = readdirSync(productionBuild, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const own = `chrome-extension://${shared.id}/`;
  const reached = await page.evaluate(reachableOf, files.map((file) => own + file).join(' '));
  expect(files.length).toBeGreaterThan(100);
  expect(reached).toEqual([]);
});

test('a page can neither message the extension nor open a port to it', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  expect(await page.evaluate(() => typeof globalThis.chrome?.runtime)).toBe('undefined');
});

test('a page cannot press anything in the chip, open or closed, whatever it dispatches', async ({
  shared,
}) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const stored = async () =>
    JSON.stringify(await (await shared.worker()).evaluate(() => chrome.storage.local.get(null)));
  const before = await stored();
  await page.evaluate(pretendAll);
  expect(await placeOf(page)).toMatchObject({ isOpen: false });
  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  await page.evaluate(pretendAll);
  expect(await placeOf(page)).toMatchObject({ isOpen: true });
  expect(await stored()).toBe(before);
  expect(shared.context.pages()).toHaveLength(2);
});

/** Opens the card and closes it again as a person would, without a look into the page. */
async function pressAndClose(page: Page): Promise<void> {
  await page.mouse.click(1150, 764);
  await page.waitForTimeout(500);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(100);
}

const notes = (page: Page) => page.evaluate<string[]>('spy.notes()');
