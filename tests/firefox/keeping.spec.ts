import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowOnWelcomePage } from './access';
import { chipText, clickInChip, countHosts, readChip, staysWithoutChip } from './chip';
import type { Lens } from './lens';
import { packAs } from './pack';
import { named, type Tab } from './tab';
import { expect, expectText, installAnew, leaveClean, test } from './test';

test('ticks, plan and access survive a restart of the browser and an update', async ({
  firefox,
  skip,
  onTestFinished,
}) => {
  skip(
    await firefox.inWindow(wantsSignatures),
    'This Firefox installs nothing unsigned for good: use Firefox ESR.',
  );
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-lens-package-'));
  onTestFinished(async () => {
    await leaveClean(firefox);
    rmSync(folder, { recursive: true, force: true });
  });
  await installAnew(firefox, await packAs('1.0.0', folder));
  await (await allowOnWelcomePage(firefox)).close();
  await tickAndChoose(firefox);

  await firefox.restart();
  await expectKept(firefox, '1.0.0');
  await firefox.install(await packAs('9.0.0', folder));
  await expectKept(firefox, '9.0.0');
  expect(await countWelcomes(firefox)).toBe(0);
});

test('a chosen plan is what chip and button speak of', async ({ lens }) => {
  const page = await lens.open('https://chatgpt.com/');
  expect(await chipText(page)).toContain('Conditional');
  const popup = await lens.openOwn('popup.html#/vendor/chatgpt');
  await choosePlan(popup);
  await expect.poll(() => readChip(page)).not.toContain('Conditional');
  expect(await chipText(page)).toContain('Not recommended');
});

test("'Hide on this site' hides the chip there alone, and the settings bring it back", async ({ lens }) => {
  const page = await lens.open('https://fal.ai/');
  await chipText(page);
  await clickInChip(page, 'button');
  await clickInChip(page, 'footer button:last-child');
  await expect.poll(() => countHosts(page)).toBe(0);
  await page.reload();
  expect(await staysWithoutChip(page)).toBe(true);
  await chipText(await lens.open('https://slack.com/'));

  const options = await lens.openOwn('options.html');
  await options.click(named('button', 'Show again at fal'));
  expect(await chipText(page)).toContain('Conditional');
});

test('a site that people mostly read starts as a dot', async ({ lens }) => {
  const page = await lens.open('https://www.reddit.com/r/europe/');
  await chipText(page);
  expect(await page.runPrivileged(htmlOfChip)).toContain('dot');
});

test('a damaged setting gives its default, and the options say so', async ({ lens }) => {
  const options = await lens.openOwn('options.html');
  await options.run(() => browser.storage.local.set({ chipSize: { broken: true } }));
  expect(await chipText(await lens.open('https://fal.ai/'))).toContain('Conditional');
  await options.reload();
  await expectText(options, 'size of the chip', '[role=alert]');
  await options.click(named('button', 'Store the default'));
  await expect.poll(() => options.count('[role=alert]')).toBe(0);
});

test('a browser that refuses to store is told of, and nothing else breaks', async ({ fresh }) => {
  const popup = await fresh.openOwn('popup.html#/search');
  await popup.run(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    location.hash = '#/vendor/fal';
  });
  await expectText(popup, 'The browser refuses to store this.');
  await expectText(popup, 'fal', 'h1');
});

const countWelcomes = async (firefox: Lens) =>
  (await firefox.tabs()).filter(({ address }) => address.includes('welcome.html')).length;

async function tickAndChoose(firefox: Lens): Promise<void> {
  const popup = await firefox.openOwn('popup.html#/vendor/chatgpt');
  await choosePlan(popup);
  await popup.click('.step input');
  await expectText(popup, /\b1 of \d+ done\b/);
}

async function choosePlan(popup: Tab): Promise<void> {
  await popup.click('//label[contains(., "Free / Plus / Pro")]');
  await popup.click('//label[contains(., "This is my plan")]');
}

async function expectKept(firefox: Lens, version: string): Promise<void> {
  const popup = await firefox.openOwn('popup.html#/vendor/chatgpt');
  await expectText(popup, /\b1 of \d+ done\b/);
  expect(await popup.run(() => browser.runtime.getManifest().version)).toBe(version);
  const chip = await chipText(await firefox.open('https://chatgpt.com/'));
  expect(chip).toContain('Not recommended');
  expect(chip).not.toContain('Conditional');
}

function wantsSignatures(): boolean {
  const { AddonSettings } = ChromeUtils.importESModule('resource://gre/modules/addons/AddonSettings.sys.mjs');
  return AddonSettings.REQUIRE_SIGNING;
}

function htmlOfChip(): string {
  const hosts = [...document.documentElement.children];
  // The container is written without its end tag, and so without what is in it.
  const parts = hosts.flatMap((host) => [...(host.openOrClosedShadowRoot?.querySelectorAll('* > *') ?? [])]);
  return parts.map((part) => part.outerHTML).join('');
}
