/// <reference types="chrome" />
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowOnWelcomePage } from './access';
import { findChip } from './chip';
import { findBrowser } from './find-browser';
import { productionBuild, startLens, type Lens } from './lens';
import { keptPage } from './pages/documents';
import { expect, test } from './test';

test.use({ start: { keepsPages: true } });

test('a page that the browser kept has its chip again, by the settings of now', async ({ lens }) => {
  lens.serve('https://fal.ai/kept', keptPage);
  const page = await lens.open('https://fal.ai/kept');
  await findChip(page);
  await page.click('a');
  await expect.poll(() => sightOf(lens)).toMatchObject({ words: [expect.stringContaining('Slack')] });
  const worker = await lens.worker();
  await worker.evaluate(() => chrome.storage.local.set({ chipSize: 'dot' }));

  await go(lens, 'back');
  const words = expect.stringMatching(/^GDPR Lens: fal, Conditional.*Open rating$/);
  await expect.poll(() => sightOf(lens)).toEqual({ title: 'kept: true', badge: '!', words: [words] });
  await go(lens, 'forward');
  await expect
    .poll(() => sightOf(lens))
    .toMatchObject({ words: [expect.stringMatching(/^GDPR Lens: Slack/)] });
});

test('a page that is only prerendered gets no chip until it is shown', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'gdpr-lens-'));
  const lens = await startLens({ profile });
  await (await allowOnWelcomePage(lens)).close();
  await lens.close();

  // A driver forbids the browser to prerender, so this one runs alone and the page tells what it sees.
  const web = await serveTellingPages();
  const browser = spawn(findBrowser('chromium'), [
    '--headless',
    '--no-sandbox',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    `--disable-extensions-except=${productionBuild}`,
    `--load-extension=${productionBuild}`,
    `--host-resolver-rules=MAP fal.ai 127.0.0.1:${web.port}, MAP * ~NOTFOUND`,
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    '--remote-debugging-port=0',
    'http://fal.ai/',
  ]);
  const gone = new Promise((done) => browser.once('exit', done));
  try {
    await expect.poll(() => web.told.at(-1), { timeout: 30_000 }).toBe('shown, hosts: 1');
  } finally {
    browser.kill();
    await gone;
    web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
  const hidden = web.told.filter((state) => state.startsWith('hidden'));
  expect(hidden.length).toBeGreaterThanOrEqual(3);
  expect(new Set(hidden)).toEqual(new Set(['hidden, hosts: 0']));
});

/** Serves one page that has the next prerendered and goes there once that has told three times what it sees. */
async function serveTellingPages() {
  const told: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const { pathname, search } = new URL(url, 'http://fal.ai');
    if (pathname === '/tell') told.push(decodeURIComponent(search.slice(1)));
    response.setHeader('content-type', 'text/html');
    response.end({ '/': firstPage, '/next': nextPage }[pathname] ?? String(told.length));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo; // listens to a port
  return { told, port, close: () => server.close() };
}

// Not before it has the chip itself: a browser that has just started may not know its extensions yet.
const firstPage = `<!doctype html><title>first</title><script>
  const prerender = (observer) => {
    if (!document.querySelector(':root > div')) return;
    observer.disconnect();
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = '{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}';
    document.head.append(rules);
  };
  new MutationObserver((_, observer) => prerender(observer)).observe(document.documentElement, { childList: true });
  setInterval(async () => {
    if (Number(await (await fetch('/told')).text()) >= 3) location.href = '/next';
  }, 300);
</script>`;
const nextPage = `<!doctype html><title>next</title><script>
  const look = () => {
    const state = document.prerendering ? 'hidden' : 'shown';
    fetch('/tell?' + state + ', hosts: ' + document.querySelectorAll(':root > div').length);
  };
  addEventListener('load', () => setInterval(look, 400));
</script>`;

/** The driver loses a page that comes from the browser's cache; the extension's own API does not. */
async function sightOf(lens: Lens) {
  const worker = await lens.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return undefined;
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: () =>
        [...document.querySelectorAll<HTMLElement>(':root > div')].map((host) =>
          chrome.dom.openOrClosedShadowRoot(host)?.querySelector<HTMLElement>('.lens')?.innerText.trim(),
        ),
    });
    const badge = await chrome.action.getBadgeText({ tabId: tab.id });
    return { title: tab.title, badge, words: injected?.result };
  });
}

async function go(lens: Lens, where: 'back' | 'forward'): Promise<void> {
  const worker = await lens.worker();
  await worker.evaluate(async (way) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await (way === 'back' ? chrome.tabs.goBack(tab?.id) : chrome.tabs.goForward(tab?.id));
  }, where);
}
