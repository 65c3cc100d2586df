import { clickToolbar } from './action';
import { expect, test } from './test';

test('the search forgives a typing mistake and leads to the vendor and back', async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/search');
  await popup.getByRole('searchbox').fill('midjurney');
  await popup.getByRole('link', { name: /Midjourney/ }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Midjourney');
  await popup.getByRole('link', { name: 'All vendors' }).click();
  await expect(popup.getByRole('searchbox')).toBeVisible();
});

test('it finds by address, with the keyboard alone', async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/search');
  await popup.getByRole('searchbox').focus();
  await popup.keyboard.type('nextcloud.com');
  await expect(popup.getByRole('link', { name: /^Nextcloud/ })).toBeVisible();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Nextcloud');
});

test('what is not there is said, with a way on', async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/search');
  await popup.getByRole('searchbox').fill('qqqqqq');
  await expect(popup.getByRole('status')).toContainText('Nothing found for “qqqqqq”');
});

test('a link to a vendor that this version does not know says so', async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/vendor/nobody');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('There is no such vendor');
});

test('the popup of a page without a profile offers the search', async ({ fresh }) => {
  const page = await fresh.open('https://example.com/');
  expect(await clickToolbar(fresh, page)).toContain('Search all vendors');
});
