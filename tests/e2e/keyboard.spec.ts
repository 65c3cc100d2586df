import { expect, test, type Page } from '@playwright/test';
import { agreeInAdvance } from './access';
import { findChip } from './chip';
import { focusInChip, focusOn, tabTo } from './focus';
import { startLens, type Lens } from './lens';

// One browser, one reader, no mouse: what is allowed first is used afterwards.
test.describe.configure({ mode: 'serial' });

let lens: Lens;
test.beforeAll(async () => {
  lens = await startLens();
  await agreeInAdvance(lens);
});
test.afterAll(async () => {
  await lens.close();
  expect(lens.leaks).toEqual([]);
});

test('the welcome page is answered with Enter, and the answer has the focus', async () => {
  const page = await open('welcome.html');
  expect(await tabTo(page, /^Show ratings on vendor sites$/)).toHaveLength(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.answer')).toBeFocused();
  await tabTo(page, /settings/i);
});

test('the chip is reached, opened, read, left and closed', async () => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  const focused = () => focusInChip(page);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    const stop = await focused();
    if (stop) expect(stop, stop.name).toMatchObject({ hasRing: true, isInSight: true });
    return stop?.name ?? '';
  };
  expect(await press('Tab')).toContain('fal, Conditional');
  expect(await press('Enter')).toMatch(/fal.*Conditional/);
  await expect.poll(async () => (await findChip(page))?.text).toContain('Conclude the data processing');
  expect(await press('Tab')).toBe('Shrink to a dot');
  expect(await press('Tab')).toBe('Close');
  expect(await press('Escape')).toContain('fal, Conditional');

  await press('Space');
  const stops = [];
  for (let name = await press('Tab'); name !== ''; name = await press('Tab')) stops.push(name);
  expect(stops.slice(0, 2)).toEqual(['Shrink to a dot', 'Close']);
  expect(stops.slice(-2)).toEqual(['Full profile', 'Hide on this site']);
  expect(await press('Shift+Tab')).toBe('Hide on this site');
  await press('Escape');
  expect((await focused())?.tag).toBe('button');
});

test('the popup: class of data, plan, criteria and a condition', async () => {
  const page = await open('popup.html#/vendor/chatgpt');
  const verdict = page.locator('.verdict');
  await tabTo(page, /^Business/);
  await page.keyboard.press('ArrowDown');
  await expect(verdict).toContainText('Not recommended');
  await page.keyboard.press('ArrowUp');
  await expect(verdict).toContainText('Conditional');
  await tabTo(page, /^This is my plan/);
  await page.keyboard.press('Space');
  await expect(page.getByLabel('This is my plan')).toBeChecked();

  await tabTo(page, /^Personal data/);
  await page.keyboard.press('ArrowRight');
  await expect(verdict).toContainText('special categories');
  await page.keyboard.press('ArrowLeft');
  await expect(verdict).toContainText('for personal data');

  await tabTo(page, /^Without European residency \(Business\)/);
  await page.keyboard.press('Space');
  await expect(page.locator('.step input').first()).toBeChecked();
  await tabTo(page, /^Data processing agreement/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.crit[open] .question')).toBeInViewport();
  await tabTo(page, /^All vendors$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('an offer that was answered leaves the focus at the heading', async () => {
  const page = await open('options.html');
  await tabTo(page, /^Take access back$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('h2').first()).toBeFocused();
  await tabTo(page, /^Show ratings on vendor sites$/);
});

test('the directory: search, rows, profile, back, two to compare, comparison', async () => {
  const page = await open('directory.html');
  await choose(page, 'scaleway', 'Scaleway');
  await choose(page, 'fal.ai', 'fal');
  await tabTo(page, /^fal$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'fal' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'fal', exact: true })).toBeFocused();
  expect(await focusOn(page)).toMatchObject({ isInSight: true });

  await tabTo(page, /^Compare$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Compare' })).toBeFocused();
  await tabTo(page, /^Take fal out$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.table')).not.toContainText('Features & Labels');
  await expect(page.locator('h1')).toBeFocused();
});

test('arrows go through the rows, and the bar of those chosen hides none', async () => {
  const page = await open('directory.html');
  await page.setViewportSize({ width: 480, height: 500 });
  await choose(page, 'slack', 'Slack');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowDown');
  for (let row = 1; row < 12; row++) {
    await page.keyboard.press('ArrowDown');
    expect(await focusOn(page)).toMatchObject({ tag: 'a', hasRing: true, isInSight: true });
    await expect(page.locator('.vendor .who a').nth(row)).toBeFocused();
  }
});

test('the key that leads to the search is turned off in the settings, for pages that are open too', async () => {
  const list = await open('directory.html');
  const settings = await open('options.html');
  await tabTo(settings, /^The key \/ leads to the search$/);
  await settings.keyboard.press('Space');
  await list.bringToFront();
  await expect(async () => {
    await list.locator('h1').click();
    await list.keyboard.press('/');
    await expect(list.getByRole('searchbox')).not.toBeFocused({ timeout: 1 });
  }).toPass();
  await settings.bringToFront();
  await settings.keyboard.press('Space');
  await list.bringToFront();
  await expect(async () => {
    await list.keyboard.press('/');
    await expect(list.getByRole('searchbox')).toBeFocused({ timeout: 1 });
  }).toPass();
});

test('every stop of the popup is seen, in the order of the page, and the last one lets go', async () => {
  const page = await open('popup.html#/vendor/fal');
  await page.setViewportSize({ width: 400, height: 600 });
  const stops = await tabTo(page, /^Alternatives$/);
  const inOrder = await page.locator('a[href], button, summary, input:not([type=radio]:not(:checked))').all();
  const seen = await Promise.all(inOrder.map(async (one) => ((await one.isVisible()) ? [one] : [])));
  expect(stops).toHaveLength(seen.flat().length);
  const [back] = await tabTo(page, /^Full profile$/, 'Shift+Tab');
  expect(back).toBe('Full profile');
});

/** Searches a vendor and ticks it for comparison, from wherever the focus is. */
async function choose(page: Page, query: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(query);
  await expect(page.locator('.vendor .who a').first()).toHaveText(name);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name, exact: true })).toBeFocused();
  await tabTo(page, new RegExp(`^Compare ${name}$`), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: `Compare ${name}`, exact: true })).toBeChecked();
}

async function open(path: string): Promise<Page> {
  const page = await lens.openOwn(path);
  await page.locator('h1').waitFor();
  return page;
}
