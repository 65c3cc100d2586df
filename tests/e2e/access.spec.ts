/// <reference types="chrome" />
import { allowOnWelcomePage } from './access';
import { clickToolbar } from './action';
import { countHosts, findChip } from './chip';
import { expect, test } from './test';

test('Chromium shows no permission warning at install', async ({ fresh }) => {
  const page = await fresh.openOwn('options.html');
  const manifest = await page.evaluate(async () => (await fetch('/manifest.json')).text());
  const warnings = await page.evaluate(
    (text) => chrome.management.getPermissionWarningsByManifest(text),
    manifest,
  );
  expect(warnings).toEqual([]);
  expect(JSON.parse(manifest)).not.toHaveProperty('host_permissions');
  expect(JSON.parse(manifest)).not.toHaveProperty('web_accessible_resources');
  expect(JSON.parse(manifest)).not.toHaveProperty('content_scripts');
});

test('first run opens the welcome page', async ({ fresh }) => {
  await expect
    .poll(() => fresh.context.pages().map((page) => page.url()))
    .toContain(`chrome-extension://${fresh.id}/welcome.html`);
});

test('without site access no page is touched, and the popup offers it once', async ({ fresh }) => {
  const welcome = await fresh.openOwn('welcome.html');
  await welcome.getByRole('button', { name: 'Not now' }).click();
  await expect(welcome.getByRole('status')).toContainText('toolbar button answers');
  const page = await fresh.open('https://fal.ai/');
  expect(await findChip(page, 1000)).toBeUndefined();
  expect(await countHosts(page)).toBe(0);
  const popup = await fresh.openOwn('popup.html#/vendor/fal');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('fal');
  await expect(popup.getByRole('button', { name: 'Allow' })).toHaveCount(0);
});

test("the popup's offer can be put off, and that is remembered", async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/vendor/fal');
  await popup.getByRole('button', { name: 'Not now' }).click();
  await expect(popup.getByRole('button', { name: 'Allow' })).toHaveCount(0);
  await popup.reload();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('fal');
  await expect(popup.getByRole('button', { name: 'Allow' })).toHaveCount(0);
});

test('allowing shows the chip in pages that are open already', async ({ fresh }) => {
  const page = await fresh.open('https://fal.ai/');
  await allowOnWelcomePage(fresh);
  expect((await findChip(page))?.text).toContain('Conditional');
});

test('taking access back removes the chip at once', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  const options = await lens.openOwn('options.html');
  await options.getByRole('button', { name: 'Take access back' }).click();
  await expect.poll(() => countHosts(page)).toBe(0);
  await page.reload();
  expect(await findChip(page, 1000)).toBeUndefined();
});

test('access taken back in the settings of the browser is honoured at once', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  const settings = await lens.context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    (id) => chrome.developerPrivate.removeHostPermission(id, '*://*.fal.ai/*'),
    lens.id,
  );
  await expect.poll(() => countHosts(page)).toBe(0);
  const other = await lens.open('https://slack.com/');
  expect(await findChip(other)).toBeDefined();
});

test('the popup answers without any site access', async ({ fresh }) => {
  const page = await fresh.open('https://fal.ai/');
  const popup = await clickToolbar(fresh, page);
  expect(popup).toContain('Features & Labels, Inc.');
  expect(popup).toContain('Conditional');
});

test('a page without a profile is said to have none, never as a bad mark', async ({ fresh }) => {
  const page = await fresh.open('https://example.com/');
  const popup = await clickToolbar(fresh, page);
  expect(popup).toContain('No profile for example.com yet');
  expect(popup).toContain('That says nothing about the vendor');
});

test('a page of the browser is said not to be a website', async ({ fresh }) => {
  const page = await fresh.open('chrome://version/');
  expect(await clickToolbar(fresh, page)).toContain('Not a website');
});
