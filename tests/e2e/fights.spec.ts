import type { CDPSession, Page } from '@playwright/test';
import { actionOf, clickToolbar } from './action';
import { countHosts, findChip, placeOf } from './chip';
import { expect, test } from './test';

const page200k = `<!doctype html><title>large</title><body><script>
  const block = '<div class="a"><p>x<b>y</b><i>z</i></p><ul><li>a<li>b<li>c<li>d</ul></div>'
  document.body.innerHTML = block.repeat(22223)</script>`;

test('a page of 200,000 nodes makes the chip do what any page does, and no more', async ({ shared }) => {
  shared.serve('https://fal.ai/large', { body: page200k });
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
  await flood(page, 'body');
  expect(await work.calls()).toBe(0);
  // Beside the chip it is told of each burst, and looks once whether it still stands.
  await flood(page, 'html');
  expect(await work.calls()).toBeLessThan(100 * 5);
  expect(await placeOf(page)).toMatchObject({ isTopmost: true });
});

test('a page that removes the chip whenever it sees it wins after four times, at no cost', async ({
  shared,
}) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  await page.evaluate(() => {
    const fight = { removed: 0, isOn: true };
    Object.assign(globalThis, { fight });
    const remove = () => {
      for (const child of document.querySelectorAll(':root > div')) {
        if (!fight.isOn) return;
        child.remove();
        fight.removed++;
      }
    };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
    remove();
  });
  const removed = () =>
    page.evaluate(() => (globalThis as unknown as { fight: { removed: number } }).fight.removed);
  await expect.poll(removed).toBe(4);
  const work = await watchWork(page);
  await page.evaluate(() => {
    for (let i = 0; i < 1000; i++) document.documentElement.append(document.createComment(''));
  });
  expect(await countHosts(page)).toBe(0);
  expect(await work.calls()).toBe(0);
  // The verdict is a click away all the same.
  expect((await actionOf(shared, page)).badge).toBe('!');
  expect(await clickToolbar(shared, page)).toContain('Conditional');
  // Elsewhere on the site it tries again, as often.
  await page.evaluate(() => history.pushState({}, '', '/elsewhere'));
  await expect.poll(removed).toBe(8);
  // And where the page has stopped, it stays.
  await page.evaluate(() => {
    (globalThis as unknown as { fight: { isOn: boolean } }).fight.isOn = false;
    history.pushState({}, '', '/peace');
  });
  expect((await findChip(page))?.text).toContain('Conditional');
});

test('a page that disables the host again and again wins after four times', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  const times = await page.evaluate(async () => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    let freed = 0;
    const again = new MutationObserver(() => {
      if (host.inert) return;
      freed++;
      host.inert = true;
    });
    again.observe(host, { attributes: true });
    host.inert = true;
    await new Promise((done) => setTimeout(done, 500));
    return freed;
  });
  expect(times).toBe(3);
  expect((await actionOf(shared, page)).badge).toBe('!');
});

test('a page that writes itself anew again and again is not followed for ever', async ({ shared }) => {
  const page = await shared.open('https://fal.ai/');
  await findChip(page);
  await page.evaluate(() => {
    let times = 0;
    const anew = () => {
      document.open();
      document.write(`<!doctype html><title>${++times}</title><h1>${times}</h1>`);
      document.close();
      if (times < 8) setTimeout(anew, 300);
    };
    anew();
  });
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
  await page.evaluate(async () => {
    const own = document.createElement('main');
    own.popover = 'manual';
    document.body.append(own);
    for (let i = 0; i < 50; i++) {
      own.togglePopover();
      await new Promise(requestAnimationFrame);
    }
  });
  expect(await work.calls()).toBeLessThan(50 * 4);
  await expect.poll(() => placeOf(page)).toMatchObject({ isTopmost: true });
});

async function flood(page: Page, place: 'body' | 'html'): Promise<void> {
  await page.evaluate(async (name) => {
    const target = document.querySelector(name) as HTMLElement;
    for (let burst = 0; burst < 100; burst++) {
      for (let i = 0; i < 100; i++) {
        target.append(document.createElement('i'));
        target.title = String(i);
      }
      await new Promise((next) => setTimeout(next, 5));
    }
  }, place);
}

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
