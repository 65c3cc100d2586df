import { allOf, oneOf, textOf } from '../e2e/tree';
import type { Lens } from './lens';
import type { Tab } from './tab';
import { expect, expectText, test } from './test';
import { treeOf } from './tree';
import { lookAsUsual, setPageSize } from './view';

test.afterEach(({ firefox }) => lookAsUsual(firefox));

test('filters stand beside the list, and folded above it where there is no room, saying how many are set', async ({
  fresh,
}) => {
  const wide = await openAt(fresh, 1280, 'directory.html#/?verdict=conditional&seat=US');
  await expect.poll(() => wide.run(isSeen, '.facet')).toBe(true);
  await setPageSize(fresh, wide, { width: 640, height: 400 });
  await expect.poll(() => wide.run(isSeen, '.facet')).toBe(false);
  await lookAsUsual(fresh);

  const narrow = await openAt(fresh, 640, 'directory.html#/?verdict=conditional&seat=US');
  await expect.poll(() => narrow.run(isSeen, '.facet')).toBe(false);
  await expectText(narrow, /^Filters\s+2 set$/, '.facets summary');
  expect(await narrow.run(isSeen, '.vendor')).toBe(true);
  await narrow.click('.facets summary');
  await narrow.click('//label[contains(., "France")]');
  await expectText(narrow, /^Filters\s+3 set$/, '.facets summary');
  expect(await narrow.run(() => document.querySelector('.facet')?.checkVisibility())).toBe(true);
});

test('the places of a comparison name vendor, region and way also where columns have no room', async ({
  fresh,
}) => {
  const page = await openAt(fresh, 400, 'directory.html#/compare/fal,scaleway');
  await expectText(page, 'can be chosen', '.places tbody tr:nth-child(2)');
  const cells = async () => {
    const places = oneOf(await treeOf(fresh, page), 'table', /^Where data may be processed$/);
    return allOf(allOf(places, 'row').at(-1) ?? places, 'cell').map(textOf);
  };
  // What stands for the head of a column is drawn only here, and told all the same.
  await expect.poll(async () => (await cells())[0]).toMatch(/^EU\/EEA .*can be chosen/);
  expect(await page.run(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

async function openAt(lens: Lens, width: number, path: string): Promise<Tab> {
  const page = await lens.openOwn(path);
  await expect.poll(() => page.count('h1')).toBe(1);
  await setPageSize(lens, page, { width, height: 800 });
  return page;
}

/** Whether the first such element is drawn, and at least a part of it is in the window. */
function isSeen(selector: string): boolean {
  const element = document.querySelector(selector);
  if (!element?.checkVisibility()) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}
