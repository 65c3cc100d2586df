/// <reference types="chrome" />
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { extractText } from 'unpdf';
import { clickInChip, findChip } from './chip';
import type { Lens } from './lens';
import { expect, test } from './test';

test('find fal, read it, compare it with two others, and come back by the address', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html');
  await page.locator('.vendor').first().waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('fal');
  await expect(page).toHaveURL(/#\/\?q=fal$/);
  await page.keyboard.type('.ai');
  await page.getByRole('link', { name: 'fal', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('fal');
  await expect(page.locator('.verdict')).toContainText('Conditional');
  await expect(page).toHaveTitle('fal in GDPR Lens');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('fal.ai');

  for (const name of ['fal', 'Scaleway', 'Berget AI']) {
    await page.getByRole('searchbox').fill(name);
    await page.getByRole('checkbox', { name: `Compare ${name}`, exact: true }).check();
  }
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(page.locator('.table thead')).toContainText('Scaleway');
  await expect(page.getByRole('row', { name: /^Special categories/ })).toContainText('differs');
  const rows = await page.locator('.table tbody tr').count();
  await page.getByLabel('Hide rows that are equal').check();
  expect(await page.locator('.table tbody tr').count()).toBeLessThan(rows);

  const csv = await saved(page, () => page.getByRole('button', { name: 'CSV' }).click());
  expect(csv).toContain(',fal,Scaleway,Berget AI,');

  const again = await fresh.context.newPage();
  await again.goto(page.url());
  await expect(again.locator('.table thead')).toContainText('Berget AI');
});

test('a comparison is of the plans and the kind of data that its address names', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/compare/chatgpt,fal');
  const plan = page.getByLabel('Plan of ChatGPT');
  await expect(plan).toHaveValue('');
  const special = page
    .getByRole('row', { name: /^Special categories/ })
    .getByRole('cell')
    .first();
  await expect(special).toHaveText('Not recommended');
  // Whoever goes through the plans with the arrow keys stays in the field.
  await plan.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/plan\.chatgpt=Free/);
  await expect(plan).toBeFocused();
  await plan.selectOption('Enterprise / Edu');
  await expect(page).toHaveURL(/plan\.chatgpt=Enterprise\+%2F\+Edu/);
  await expect(special).toHaveText('Conditional');
  await page.getByLabel('Which data').selectOption('Special categories');
  await expect(page).toHaveURL(/data=special/);
  const json = await saved(page, () => page.getByRole('button', { name: 'JSON' }).click());
  expect(JSON.parse(json)).toMatchObject({
    vendors: [{ id: 'chatgpt', plan: 'Enterprise / Edu' }, { id: 'fal' }],
  });
  await page.reload();
  await expect(plan).toHaveValue('Enterprise / Edu');
  await page.goto(page.url().replace(/Enterprise[^&]*/, 'Gold'));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('ChatGPT (Gold)');
});

test('filters combine, are counted and stand in the address', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html');
  const verdict = page.getByRole('group', { name: 'Verdict' });
  await verdict.getByRole('checkbox', { name: /Not recommended/ }).check();
  const counted = Number(
    await verdict.locator('label', { hasText: 'Not recommended' }).locator('.n').innerText(),
  );
  await expect(page.getByRole('status')).toContainText(`${counted} vendors`);
  await page.getByRole('group', { name: 'Seat' }).getByRole('checkbox', { name: /China/ }).check();
  await expect(page).toHaveURL(/verdict=not-recommended&seat=CN$/);
  await expect(page.locator('.vendor').first()).toContainText('China');
  await page.reload();
  await expect(verdict.getByRole('checkbox', { name: /Not recommended/ })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/verdict=not-recommended$/);
});

test('what a vendor does is found in either language', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/?q=bildgenerierung');
  await expect(page.getByRole('link', { name: 'fal', exact: true })).toBeVisible();
});

test('an empty result says what to loosen', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/?verdict=suitable&seat=CN');
  await page.getByRole('button', { name: 'Without Verdict' }).click();
  await expect(page.locator('.vendor').first()).toBeVisible();
});

test('a broken filter and an unknown vendor are said, and the way on is there', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/?verdict=great&x=%3Cimg%20src=x%3E');
  await expect(page.getByRole('alert')).toContainText('verdict: great, x');
  await expect(page.locator('.vendor').first()).toBeVisible();
  const nobody = await fresh.openOwn('directory.html#/vendor/nobody');
  await expect(nobody.getByRole('heading', { level: 1 })).toHaveText('No profile for nobody');
  await expect(nobody.getByRole('link', { name: 'Search all vendors' })).toBeVisible();
});

test('a section has a link of its own', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/vendor/fal/criteria');
  await expect(page.locator('#criteria h2')).toBeInViewport();
});

test('the assessment sheet prints with its criteria, sources and room to sign', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/vendor/fal');
  await page.locator('h1').waitFor();
  const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
  for (const said of [
    'Conditional',
    'fal Terms of Service',
    'read on 18 Aug 2026',
    'Signature',
    'methodology 1.1.0',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain('Print assessment sheet');
});

test('a list is saved as CSV, one line per vendor and what it is dated by below', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/?verdict=not-recommended');
  const shown = await page.locator('.share', { hasText: 'Not recommended' }).locator('b').innerText();
  const csv = await saved(page, () => page.getByRole('button', { name: 'CSV' }).click());
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = parse(csv, { bom: true, relaxColumnCount: true });
  const [[stamp], [disclaimer]] = rows.splice(-2) as [[string], [string]];
  const [head, ...vendors] = rows;
  expect(vendors).toHaveLength(Number(shown));
  expect(vendors.every((cells) => cells.length === head?.length && cells.includes('Not recommended'))).toBe(
    true,
  );
  expect(stamp).toMatch(/^As of .* · dataset of .* · methodology .* · law as of /);
  expect(disclaimer).toContain('not legal advice');
});

test('a draft for the record of processing is copied', async ({ fresh }) => {
  await fresh.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await fresh.openOwn('directory.html#/vendor/fal');
  await page.getByRole('button', { name: 'Copy for Art. 30 record' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Record of processing activities (Art. 30 GDPR)');
  expect(copied).toContain('Features & Labels, Inc.');
});

test('a pasted list is read, also a very long one', async ({ fresh }) => {
  const page = await fresh.openOwn('directory.html#/list');
  await page.getByLabel('Text').fill('Slack, billing@zoom.us, https://fal.ai/x and shop.example.com');
  await expect(page.getByRole('heading', { name: '3 rated vendors' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 address without a profile' })).toBeVisible();
  await page.getByLabel('Text').fill('slack\nfal\nAcme Toaster GmbH\nslak');
  await expect(page.getByRole('heading', { name: '2 rated vendors' })).toBeVisible();
  await page.getByText('2 entries in which nothing was recognised').click();
  await expect(page.getByText('Acme Toaster GmbH', { exact: true })).toBeVisible();
  await page.getByLabel('Text').fill('word '.repeat(200_000) + 'fal.ai');
  await expect(page.getByRole('heading', { name: '1 rated vendor' })).toBeVisible();
});

test('the address bar suggests vendors by name and host, and opens the one chosen', async ({ fresh }) => {
  const worker = await fresh.worker();
  const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.omnibox).toEqual({ keyword: 'gdpr' });
  for (const typed of ['fal', 'fal.ai', 'docs.fal.ai']) {
    const [first] = await worker.evaluate(suggest, typed);
    expect(first).toEqual({
      content: `chrome-extension://${fresh.id}/directory.html#/vendor/fal`,
      description: 'fal (fal.ai): Conditional',
    });
  }
  expect(await worker.evaluate(suggest, 'qqqqq')).toEqual([]);
  await welcomed(fresh);
  const opened = fresh.context.waitForEvent('page');
  await worker.evaluate(() =>
    (chrome.omnibox.onInputEntered as unknown as Dispatcher).dispatch('mistral', 'newForegroundTab'),
  );
  await expect((await opened).getByRole('heading', { level: 1 })).toContainText('Mistral');
});

test('the menu of a link opens its profile, or says that there is none, without visiting it', async ({
  fresh,
}) => {
  const worker = await fresh.worker();
  await welcomed(fresh);
  const visited: string[] = [];
  fresh.context.on('request', (request) => visited.push(request.url()));
  const choose = async (linkUrl: string) => {
    const opened = fresh.context.waitForEvent('page');
    await worker.evaluate(
      (url) =>
        (chrome.contextMenus.onClicked as unknown as Dispatcher).dispatch({
          menuItemId: 'rate-link',
          linkUrl: url,
        }),
      linkUrl,
    );
    return opened;
  };
  await expect((await choose('https://fal.ai/models?a=1')).getByRole('heading', { level: 1 })).toHaveText(
    'fal',
  );
  await expect((await choose('https://shop.example.com/x')).locator('main')).toContainText(
    'shop.example.com',
  );
  expect(visited.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  // The browser knows the entry by this name; for an unknown one it refuses.
  await worker.evaluate(() => chrome.contextMenus.update('rate-link', { visible: true }));
});

test("the chip's full profile opens the directory", async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await clickInChip(page, 'button');
  const opened = lens.context.waitForEvent('page');
  await clickInChip(page, 'footer button');
  const profile = await opened;
  await expect(profile.getByRole('heading', { level: 1 })).toHaveText('fal');
  expect(profile.url()).toContain('directory.html#/vendor/fal');
});

/** Waits for the page that the first run opens by itself, so that the next one is the test's own. */
const welcomed = ({ context }: Lens) =>
  expect.poll(() => context.pages().some((page) => page.url().endsWith('/welcome.html'))).toBe(true);

/** An event of the extension API as the browser fires it; the types leave that out. */
interface Dispatcher {
  dispatch(...args: unknown[]): void;
}

/** What the browser would show below the address bar. Runs in the worker. */
const suggest = (typed: string) =>
  new Promise<chrome.omnibox.SuggestResult[]>((resolve) =>
    (chrome.omnibox.onInputChanged as unknown as Dispatcher).dispatch(typed, resolve),
  );

async function saved(page: Page, act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFileSync(await download.path(), 'utf8');
}
