import { actionOf, clickToolbar } from './action';
import { clickInChip, countHosts, findChip } from './chip';
import { expect, test } from './test';

test('fal.ai shows chip, badge, title and popup, all from the facts', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/models?category=video#top');
  const chip = await findChip(page);
  expect(chip?.text).toContain('Conditional');
  expect(chip?.text).toContain('US');
  expect(await actionOf(lens, page)).toEqual({ badge: '!', title: 'fal: Conditional for personal data' });

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
  await findChip(page);
  await clickInChip(page, 'button');
  await expect
    .poll(async () => (await findChip(page))?.text)
    .toContain('Conclude the data processing addendum');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await findChip(page))?.text).not.toContain('Conclude');
});

test('a product on a shared host is told from the host itself', async ({ lens }) => {
  const copilot = await lens.open('https://github.com/features/copilot');
  await findChip(copilot);
  expect((await actionOf(lens, copilot)).title).toContain('GitHub Copilot');
  const github = await lens.open('https://github.com/');
  await findChip(github);
  expect((await actionOf(lens, github)).title).toMatch(/^GitHub:/);
});

test('plans that come out differently are both named', async ({ lens }) => {
  const page = await lens.open('https://chatgpt.com/');
  const chip = await findChip(page);
  expect(chip?.text).toContain('Conditional');
  expect(chip?.text).toContain('Not recommended');
  expect((await actionOf(lens, page)).badge).toBe('!✕');
});

test.describe('shows nothing', () => {
  for (const address of [
    'https://notfal.ai/',
    'https://fal.ai.evil.example/',
    'https://fal.ai-models.example/',
    'https://example.com/',
  ]) {
    test(`on ${address}`, async ({ lens }) => {
      const page = await lens.open(address);
      expect(await findChip(page, 1000)).toBeUndefined();
      expect(await countHosts(page)).toBe(0);
      expect((await actionOf(lens, page)).badge).toBe('');
    });
  }
});

test('the button speaks of each tab alone, also after a change of tabs', async ({ lens }) => {
  const fal = await lens.open('https://fal.ai/');
  await findChip(fal);
  const other = await lens.open('https://example.com/');
  expect((await actionOf(lens, other)).badge).toBe('');
  await fal.bringToFront();
  expect((await actionOf(lens, fal)).badge).toBe('!');
});

test('leaving a vendor clears the button', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await page.goto('https://example.com/');
  await expect.poll(async () => (await actionOf(lens, page)).badge).toBe('');
  expect((await actionOf(lens, page)).title).toBe('GDPR Lens');
});

test('a page that changes its address without loading is followed', async ({ lens }) => {
  const page = await lens.open('https://github.com/');
  await findChip(page);
  await page.evaluate(() => history.pushState({}, '', '/features/copilot'));
  await expect.poll(async () => (await actionOf(lens, page)).title).toContain('GitHub Copilot');
  await page.evaluate(() => history.back());
  await expect.poll(async () => (await actionOf(lens, page)).title).toMatch(/^GitHub:/);
});

test("the button stays right and the chip's acts work after the page changed its address without loading", async ({
  lens,
}) => {
  const page = await lens.open('https://github.com/');
  await findChip(page);
  await page.evaluate(() => history.pushState({}, '', '/features/copilot'));
  await expect.poll(async () => (await actionOf(lens, page)).title).toContain('GitHub Copilot');
  const speaksOfCopilot = async () => (await findChip(page))?.html.includes('GitHub Copilot');
  await expect.poll(speaksOfCopilot).toBe(true);

  // The first steps are Copilot's own, asked for by the id of what stands there now.
  await clickInChip(page, 'button');
  await expect.poll(async () => (await findChip(page))?.html).toMatch(/<h3>[^<]+<\/h3><ol><li>/);
  const opened = lens.context.waitForEvent('page');
  await clickInChip(page, '.btn.primary');
  const profile = await opened;
  await expect(profile).toHaveURL(/directory\.html#\/vendor\/github-copilot$/);
  await profile.close();
  expect((await actionOf(lens, page)).title).toContain('GitHub Copilot');

  // What is hidden is Copilot, not GitHub.
  await clickInChip(page, 'footer button:last-child');
  await expect.poll(() => countHosts(page)).toBe(0);
  await page.evaluate(() => history.pushState({}, '', '/'));
  await expect.poll(async () => (await findChip(page))?.html).toContain('GitHub');
  expect((await actionOf(lens, page)).title).toMatch(/^GitHub:/);
});

test('a worker that was ended answers again', async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await (await lens.worker()).evaluate(() => Object.assign(self, { isOld: true }));
  await lens.stopWorker();
  await page.reload();
  expect((await findChip(page))?.text).toContain('Conditional');
  expect(await (await lens.worker()).evaluate(() => 'isOld' in self)).toBe(false);
  expect(await clickToolbar(lens, page)).toContain('Conditional');
});
