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
} from '../e2e/pages/fights';
import { actionOf, clickToolbar } from './action';
import { chipText, clickInChip, countHosts, inChip, placeOf } from './chip';
import type { Lens } from './lens';
import { keys, type Tab } from './tab';
import { expect, test } from './test';

test('on a page of 200,000 nodes the chip stands, opens and closes', async ({ shared }) => {
  shared.web.serve('https://fal.ai/large', large);
  const page = await shared.open('https://fal.ai/large');
  expect(await chipText(page)).toContain('Conditional');
  expect(await page.count('*')).toBeGreaterThan(200_000);
  expect(await placeOf(page)).toMatchObject({ isInWindow: true, isTopmost: true });
  await clickInChip(page, 'button');
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: true });
  await page.press(keys.escape);
  await expect.poll(() => placeOf(page)).toMatchObject({ isOpen: false });
});

test.for(['body', 'html'])(
  '10,000 changes a second to %s of the page change nothing in the chip',
  async (place, { shared }) => {
    const page = await openWithChip(shared);
    expect(await changesDuring(page, flood, place)).toBe(0);
    expect(await placeOf(page)).toMatchObject({ isInWindow: true, isTopmost: true });
  },
);

test('a page that removes the chip whenever it sees it wins after four times', async ({ shared }) => {
  const page = await openWithChip(shared);
  await page.run(removeAlways);
  const removed = () => page.run(timesRemoved);
  await expect.poll(removed).toBe(4);
  await page.run(stirRoot);
  expect(await countHosts(page)).toBe(0);
  expect(await removed()).toBe(4);
  await expectToolbar(shared, page);
  // Elsewhere on the site it tries again, as often.
  await page.run(() => history.pushState({}, '', '/elsewhere'));
  await expect.poll(removed).toBe(8);
  // And where the page has stopped, it stays.
  await page.run(makePeace);
  expect(await chipText(page)).toContain('Conditional');
});

test('a page that disables the host again and again wins after four times', async ({ shared }) => {
  const page = await openWithChip(shared);
  expect(await page.run(disableAlways)).toBe(3);
  await expectToolbar(shared, page);
});

test('a page that writes itself anew again and again is not followed for ever', async ({ shared }) => {
  const page = await openWithChip(shared);
  await page.run(writeAnew);
  await expect.poll(() => page.run(() => document.title)).toBe('8');
  await expect.poll(() => countHosts(page)).toBe(0);
  await expectToolbar(shared, page);
});

test('a page that opens and closes popovers for ever makes no more work than it does itself', async ({
  shared,
}) => {
  const page = await openWithChip(shared);
  const changes = await changesDuring(page, togglePopovers);
  expect(changes).toBeGreaterThan(0);
  expect(changes).toBeLessThan(50 * 4);
  await expect.poll(() => placeOf(page)).toMatchObject({ isTopmost: true });
});

async function openWithChip(lens: Lens): Promise<Tab> {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  return page;
}

async function expectToolbar(lens: Lens, page: Tab): Promise<void> {
  expect((await actionOf(lens, page)).badge).toBe('!');
  expect(await clickToolbar(lens, page)).toContain('Conditional');
}

/** How often the chip is changed or raised while the page does something; no function of the page sees that. */
function changesDuring(page: Tab, act: (given: string) => Promise<void>, given = ''): Promise<number> {
  const count = {
    toString: () => `async (root, given) => {
      let changes = 0;
      root.addEventListener('beforetoggle', () => changes++, true);
      const observer = new MutationObserver((records) => { changes += records.length; });
      observer.observe(root, { attributes: true, childList: true, characterData: true, subtree: true });
      await (${act.toString()})(given);
      await new Promise((done) => setTimeout(done, 100));
      return changes;
    }`,
  };
  // Made from text, as all that is sent to the browser; what it gives is waited for there.
  return inChip(page, count as unknown as () => number, given);
}
