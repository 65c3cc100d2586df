import { expect, test, type Page } from '@playwright/test';
import { startLens, type Lens } from './lens';

let lens: Lens;
test.beforeAll(async () => {
  lens = await startLens();
});
test.afterAll(async () => {
  await lens.close();
  expect(lens.leaks).toEqual([]);
});

test('filters stand beside the list, and folded above it where there is no room, saying how many are set', async () => {
  const wide = await openAt(1280, 'directory.html#/?verdict=conditional&seat=US');
  await expect(wide.locator('.facet').first()).toBeVisible();
  await wide.setViewportSize({ width: 640, height: 400 });
  await expect(wide.locator('.facet').first()).toBeHidden();

  const narrow = await openAt(640, 'directory.html#/?verdict=conditional&seat=US');
  await expect(narrow.locator('.facet').first()).toBeHidden();
  await expect(narrow.locator('.facets summary')).toHaveText('Filters 2 set');
  await expect(narrow.locator('.vendor').first()).toBeInViewport();
  await narrow.locator('.facets summary').click();
  await narrow
    .getByRole('group', { name: 'Seat' })
    .getByRole('checkbox', { name: /France/ })
    .check();
  await expect(narrow.locator('.facets summary')).toHaveText('Filters 3 set');
  await expect(narrow.locator('.facet').first()).toBeVisible();
});

test('the places of a comparison name vendor, region and way also where columns have no room', async () => {
  const page = await openAt(400, 'directory.html#/compare/fal,scaleway');
  const places = page.locator('.places');
  await expect(places.locator('tbody tr').nth(1)).toContainText('can be chosen');
  const [cell] = await places.locator('tbody tr').nth(1).locator('td').all();
  expect(await cell?.evaluate((td) => getComputedStyle(td, '::before').content)).toBe('"EU/EEA"');
  await expect(page.getByRole('table', { name: 'Where data may be processed' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
});

async function openAt(width: number, path: string): Promise<Page> {
  const page = await lens.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`chrome-extension://${lens.id}/${path}`);
  await page.locator('h1').waitFor();
  return page;
}
