import { keptPage } from '../e2e/pages/documents';
import { chipText, countHosts, inChip, readChip } from './chip';
import { expect, test } from './test';

test('a page that the browser kept has its chip again, by the settings of now', async ({ lens }) => {
  lens.web.serve('https://fal.ai/kept', keptPage);
  lens.web.expect('slack.com');
  const page = await lens.open('https://fal.ai/kept');
  await chipText(page);
  // A page left by a click of the driver's is not kept, with or without the extension.
  await page.go('https://slack.com/');
  await expect.poll(() => readChip(page)).toContain('Slack');
  const own = await lens.openOwn('options.html');
  await own.run(() => browser.storage.local.set({ chipSize: 'dot' }));
  await page.front();

  await page.back();
  await expect.poll(() => page.run(() => document.title)).toBe('kept: true');
  await expect.poll(() => inChip(page, (root) => root?.querySelector('button')?.className)).toBe('dot');
  expect(await readChip(page)).toMatch(/^GDPR Lens: fal, Conditional.*Open rating$/);
  expect(await countHosts(page)).toBe(1);
  await page.forward();
  await expect.poll(() => readChip(page)).toMatch(/^GDPR Lens: Slack/);
  expect(await countHosts(page)).toBe(1);
});
