import { keys, named } from './tab';
import { expect, expectText, test } from './test';

test('the search forgives a typing mistake and leads to the vendor and back', async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/search');
  await popup.type('[type=search]', 'midjurney');
  await expectText(popup, 'Midjourney');
  await popup.click('//a[contains(., "Midjourney")]');
  await expectText(popup, 'Midjourney', 'h1');
  await popup.click(named('a', 'All vendors'));
  await expect.poll(() => popup.count('[type=search]')).toBe(1);
});

test('it finds by address, with the keyboard alone', async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/search');
  await popup.type('[type=search]', 'nextcloud.com');
  await expectText(popup, 'Nextcloud');
  await popup.press(keys.tab, keys.enter);
  await expectText(popup, 'Nextcloud', 'h1');
});

test('what is not there is said, with a way on', async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/search');
  await popup.type('[type=search]', 'qqqqqq');
  await expectText(popup, 'Nothing found for “qqqqqq”', '[role=status]');
});

test('a link to a vendor that this version does not know says so', async ({ fresh }) => {
  await expectText(await fresh.openOwn('popup.html#/vendor/nobody'), 'There is no such vendor', 'h1');
});
