import { allowOnWelcomePage, answerDialog, permissionsAskedAtInstall, revokeInBrowser } from './access';
import { actionOf, clickToolbar } from './action';
import { chipText, countHosts, staysWithoutChip } from './chip';
import { named } from './tab';
import { expect, expectText, test } from './test';

test('Firefox asks for no permission at install', async ({ fresh }) => {
  expect(await permissionsAskedAtInstall(fresh)).toEqual([]);
});

test('first run opens the welcome page, once', async ({ fresh }) => {
  const welcomes = (await fresh.tabs()).filter(({ address }) => address.endsWith('/welcome.html'));
  expect(welcomes).toHaveLength(1);
});

test('without site access no page is touched, and button and popup still answer', async ({ fresh }) => {
  const welcome = await fresh.openOwn('welcome.html');
  await welcome.click(named('button', 'Not now'));
  await expectText(welcome, 'toolbar button answers', '[role=status]');
  const page = await fresh.open('https://fal.ai/');
  expect(await staysWithoutChip(page)).toBe(true);
  expect(await actionOf(fresh, page)).toEqual({ badge: '', title: 'GDPR Lens', icon: 'neutral' });
  const popup = await clickToolbar(fresh, page);
  expect(popup).toContain('Features & Labels, Inc.');
  expect(popup).toContain('Conditional');
  expect(popup).not.toContain('Not now');
});

test("the popup's offer can be put off, and that is remembered", async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/vendor/fal');
  await popup.click(named('button', 'Not now'));
  await expect.poll(() => popup.text()).not.toContain('Not now');
  await popup.reload();
  await expectText(popup, 'fal', 'h1');
  expect(await popup.text()).not.toContain('Not now');
});

test("what is denied in the browser's dialog is said, and no page is touched", async ({ fresh }) => {
  const page = await fresh.open('https://fal.ai/');
  const welcome = await fresh.openOwn('welcome.html');
  await welcome.click('.btn.primary');
  const asked = await answerDialog(fresh, 'deny');
  expect(asked).toContain('fal.ai');
  await expectText(welcome, /\w/, '.answer');
  expect(await staysWithoutChip(page)).toBe(true);
});

test('welcome, allow, and the chip is in pages that are open already', async ({ fresh }) => {
  const page = await fresh.open('https://fal.ai/');
  expect(await countHosts(page)).toBe(0);
  await allowOnWelcomePage(fresh);
  expect(await chipText(page)).toContain('Conditional');
});

test('taking access back removes chip and badge at once', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  expect((await actionOf(lens, page)).badge).toBe('!');
  const options = await lens.openOwn('options.html');
  await options.click(named('button', 'Take access back'));
  await expect.poll(() => countHosts(page)).toBe(0);
  await expect.poll(() => actionOf(lens, page)).toMatchObject({ badge: '', title: 'GDPR Lens' });
  await page.reload();
  expect(await staysWithoutChip(page)).toBe(true);
});

test('access taken back in the settings of the browser is honoured at once', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  await revokeInBrowser(lens, '*://*.fal.ai/*');
  await expect.poll(() => countHosts(page)).toBe(0);
  expect(await chipText(await lens.open('https://slack.com/'))).not.toBe('');
});

test('a page without a profile is said to have none, never as a bad mark', async ({ fresh }) => {
  const popup = await clickToolbar(fresh, await fresh.open('https://example.com/'));
  expect(popup).toContain('No profile for example.com yet');
  expect(popup).toContain('That says nothing about the vendor');
  expect(popup).toContain('Search all vendors');
});

test('a page of the browser is said not to be a website', async ({ fresh }) => {
  expect(await clickToolbar(fresh, await fresh.openOwn('welcome.html'))).toContain('Not a website');
});
