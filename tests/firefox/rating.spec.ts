import { actionOf, clickToolbar } from './action';
import { chipText, clickInChip, countHosts, inChip, readChip, staysWithoutChip } from './chip';
import { idleBackground, stopBackground } from './background';
import { keys } from './tab';
import { expect, test } from './test';

const neutral = { badge: '', title: 'GDPR Lens', icon: 'neutral' };

test('fal.ai shows chip, icon, badge, title and popup, all from the facts', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/models?category=video#top');
  const chip = await chipText(page);
  expect(chip).toContain('Conditional');
  expect(chip).toContain('US');
  await expect
    .poll(() => actionOf(lens, page))
    .toEqual({ badge: '!', title: 'fal: Conditional for personal data', icon: 'conditional' });

  const popup = await clickToolbar(lens, page);
  for (const words of [
    'fal',
    'Features & Labels, Inc.',
    'Conditional',
    'DPA only partly documented',
    'Before you use it',
    'X-Fal-Store-IO',
    'Information, not legal advice',
  ]) {
    expect(popup).toContain(words);
  }
});

test('the card says why and what to do first, and Escape closes it', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  await clickInChip(page, 'button');
  await expect.poll(() => readChip(page)).toContain('Conclude the data processing addendum');
  await page.press(keys.escape);
  await expect.poll(() => readChip(page)).not.toContain('Conclude');
});

test('a product on a shared host is told from the host itself', async ({ lens }) => {
  const copilot = await lens.open('https://github.com/features/copilot');
  await expect.poll(async () => (await actionOf(lens, copilot)).title).toContain('GitHub Copilot');
  const github = await lens.open('https://github.com/');
  await expect.poll(async () => (await actionOf(lens, github)).title).toMatch(/^GitHub:/);
});

test('plans that come out differently are both named', async ({ lens }) => {
  const page = await lens.open('https://chatgpt.com/');
  const chip = await chipText(page);
  expect(chip).toContain('Conditional');
  expect(chip).toContain('Not recommended');
  await expect.poll(async () => (await actionOf(lens, page)).badge).toBe('!✕');
});

test('look-alikes and strangers get nothing', async ({ lens }) => {
  const addresses = [
    'https://notfal.ai/',
    'https://fal.ai.evil.example/',
    'https://fal.ai-models.example/',
    'https://example.com/',
  ];
  for (const address of addresses) {
    const page = await lens.open(address);
    expect(await staysWithoutChip(page), address).toBe(true);
    expect(await actionOf(lens, page), address).toEqual(neutral);
  }
});

test('the button speaks of each tab alone, also after a change of tabs', async ({ lens }) => {
  const fal = await lens.open('https://fal.ai/');
  await chipText(fal);
  const other = await lens.open('https://example.com/');
  expect((await actionOf(lens, other)).badge).toBe('');
  await expect.poll(async () => (await actionOf(lens, fal)).badge).toBe('!');
  expect((await actionOf(lens, other)).badge).toBe('');
});

test('leaving a vendor clears the button', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await expect.poll(async () => (await actionOf(lens, page)).badge).toBe('!');
  lens.web.expect('example.com');
  await page.go('https://example.com/');
  await expect.poll(() => actionOf(lens, page)).toEqual(neutral);
});

test('a page that changes its address without loading is followed', async ({ lens }) => {
  const page = await lens.open('https://github.com/');
  await expect.poll(async () => (await actionOf(lens, page)).title).toMatch(/^GitHub:/);
  await page.run(() => history.pushState({}, '', '/features/copilot'));
  await expect.poll(async () => (await actionOf(lens, page)).title).toContain('GitHub Copilot');
  await page.run(() => history.back());
  await expect.poll(async () => (await actionOf(lens, page)).title).toMatch(/^GitHub:/);
});

test("the button stays right and the chip's acts work after the page changed its address without loading", async ({
  lens,
}) => {
  const page = await lens.open('https://github.com/');
  await chipText(page);
  await page.run(() => history.pushState({}, '', '/features/copilot'));
  const title = async () => (await actionOf(lens, page)).title;
  await expect.poll(title).toContain('GitHub Copilot');
  await expect.poll(() => readChip(page)).toContain('GitHub Copilot');

  // The first steps are Copilot's own, asked for by the id of what stands there now.
  await clickInChip(page, 'button');
  await expect.poll(() => inChip(page, (root) => root?.querySelectorAll('ol li').length)).toBeGreaterThan(0);
  await clickInChip(page, '.btn.primary');
  const profile = async () =>
    (await lens.tabs()).find(({ address }) => address.endsWith('directory.html#/vendor/github-copilot'))?.tab;
  await expect.poll(profile).toBeDefined();
  await (await profile())?.close();
  expect(await title()).toContain('GitHub Copilot');

  // What is hidden is Copilot, not GitHub.
  await clickInChip(page, 'footer button:last-child');
  await expect.poll(() => countHosts(page)).toBe(0);
  await page.run(() => history.pushState({}, '', '/'));
  await expect.poll(() => readChip(page)).toMatch(/^GDPR Lens: GitHub,/);
  await expect.poll(title).toMatch(/^GitHub:/);
});

test.for([
  ['was stopped', stopBackground],
  ['had nothing to do for a while', idleBackground],
] as const)('an event page that %s wakes and answers again', async ([, stop], { lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  await stop(lens);
  await page.reload();
  expect(await chipText(page)).toContain('Conditional');
  await expect.poll(async () => (await actionOf(lens, page)).badge).toBe('!');
  await stop(lens);
  expect(await clickToolbar(lens, page)).toContain('Conditional');
});
