import type { CDPSession, Page } from '@playwright/test';
import { actionOf, clickToolbar } from './action';
import { countHosts, findChip, placeOf } from './chip';
import {
  disableAlways,
  flood,
  large,
  makePeace,
  removeAlways,
  stirRoot,
  timesRemoved,
  togglePopovers,
  writeAnew,
} from './pages/fights';
import { expect, test } from './test';

test('a page of 200,000 nodes makes the chip do what any page does, and no more', async ({ shared }) => {
  shared.serve('https://fal.ai/large', large);
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const work = await watchWork(page);
  await page.goto('https://fal.ai/pricing');
  await expect.poll(() => stands(page)).toBe(true);
  const usual = await work.calls();
  await page.goto('https://fal.ai/large');
  await expect.poll(() => stands(page)).toBe(true);
  expect(usual).toBeGreaterThan(50);
  expect(await work.calls()).toBe(usual);
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(200_000);
  await page.screenshot({ path: 'test-results/hostile/large.png' });
});

test('10,000 changes a second in the page cost the chip nothing', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const work = await watchWork(page);
  await work.calls();
  await page.evaluate(flood, 'body');
  expect(await work.calls()).toBe(0);
  // Beside the chip it is told of each burst, and looks once whether it still stands.
  await page.evaluate(flood, 'html');
  expect(await work.calls()).toBeLessThan(100 * 5);
  expect(await placeOf(page)).toMatchObject({ isTopmost: true });
});

test('a page that removes the chip whenever it sees it wins after four times, at no cost', async ({
  shared,
}) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  await page.evaluate(removeAlways);
  const removed = () => page.evaluate(timesRemoved);
  await expect.poll(removed).toBe(4);
  const work = await watchWork(page);
  await page.evaluate(stirRoot);
  expect(await countHosts(page)).toBe(0);
  expect(await work.calls()).toBe(0);
  // The verdict is a click away all the same.
  expect((await actionOf(shared, page)).badge).toBe('!');
  expect(await clickToolbar(shared, page)).toContain('Conditional');
  // Elsewhere on the site it tries again, as often.
  await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
  await expect.poll(removed).toBe(8);
  // And where the page has stopped, it stays.
  await page.evaluate(makePeace);
  expect((await findChip(page))?.text).toContain('Conditional');
});

test('a page that disables the host again and again wins after four times', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const times = await page.evaluate(disableAlways);
  expect(times).toBe(3);
  expect((await actionOf(shared, page)).badge).toBe('!');
});

test('a page that writes itself anew again and again is not followed for ever', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  await page.evaluate(writeAnew);
  await expect.poll(() => page.title(), { timeout: 20_000 }).toBe('8');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect((await actionOf(shared, page)).badge).toBe('!');
  expect(await clickToolbar(shared, page)).toContain('Conditional');
});

test('a page that opens and closes popovers for ever makes no more work than it does itself', async ({
  shared,
}) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const work = await watchWork(page);
  await work.calls();
  await page.evaluate(togglePopovers);
  expect(await work.calls()).toBeLessThan(50 * 4);
  await expect.poll(() => placeOf(page)).toMatchObject({ isTopmost: true });
});

/** Whether the host is in the page, without calling anything in it. */
const stands = (page: Page) =>
  page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');

/** Counts the calls of functions in the chip's script since it was last asked. */
async function watchWork(page: Page): Promise<{ calls(): Promise<number> }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  return { calls: () => callsOf(cdp) };
}

async function callsOf(cdp: CDPSession): Promise<number> {
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  const own = result.filter(({ url }) => url.endsWith('/chip.js')).flatMap(({ functions }) => functions);
  return own.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
