import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickInChip, countHosts, findChip } from './chip';
import { startLens } from './lens';
import { expect, test } from './test';

test('ticks, plan and hidden chips survive a restart of the browser', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'gdpr-lens-'));
  const before = await startLens({ profile });
  const popup = await before.openOwn('popup.html#/vendor/chatgpt');
  await popup.locator('.step input').first().check();
  await expect(popup.getByText(/^1 of \d+ done$/)).toBeVisible();
  await before.close();

  const after = await startLens({ profile });
  const again = await after.openOwn('popup.html#/vendor/chatgpt');
  await expect(again.locator('.step input').first()).toBeChecked();
  await after.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a chosen plan is what chip and button speak of', async ({ lens }) => {
  const page = await lens.open('https://chatgpt.com/');
  await findChip(page);
  const popup = await lens.openOwn('popup.html#/vendor/chatgpt');
  await popup.getByRole('radio', { name: /Free \/ Plus \/ Pro/ }).check();
  await popup.getByLabel('This is my plan').check();
  await expect.poll(async () => (await findChip(page))?.text).not.toContain('Conditional');
  expect((await findChip(page))?.text).toContain('Not recommended');
});

test("'Hide on this site' hides the chip there alone, and the settings bring it back", async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await findChip(page);
  await clickInChip(page, 'button');
  await clickInChip(page, 'footer button:last-child');
  await expect.poll(() => countHosts(page)).toBe(0);
  await page.reload();
  expect(await findChip(page, 1000)).toBeUndefined();
  expect(await findChip(await lens.open('https://slack.com/'))).toBeDefined();

  const options = await lens.openOwn('options.html');
  await options.getByRole('button', { name: 'Show again at fal' }).click();
  expect((await findChip(page))?.text).toContain('Conditional');
});

test('a site that people mostly read starts as a dot', async ({ lens }) => {
  const page = await lens.open('https://www.reddit.com/r/europe/');
  const chip = await findChip(page, 5000);
  expect(chip?.html ?? '').toContain('dot');
});

test('a damaged setting gives its default, and the options say so', async ({ lens }) => {
  const worker = await lens.worker();
  await worker.evaluate(() => chrome.storage.local.set({ chipSize: { broken: true } }));
  expect((await findChip(await lens.open('https://fal.ai/')))?.text).toContain('Conditional');
  const options = await lens.openOwn('options.html');
  await expect(options.getByRole('alert')).toContainText('size of the chip');
  await options.getByRole('button', { name: 'Store the default' }).click();
  await expect(options.getByRole('alert')).toHaveCount(0);
});

test('a browser that refuses to store is told of, and nothing else breaks', async ({ lens }) => {
  const popup = await lens.context.newPage();
  await popup.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await popup.goto(`chrome-extension://${lens.id}/popup.html#/vendor/fal`);
  await expect(popup.getByText('The browser refuses to store this.')).toBeVisible();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('fal');
});
