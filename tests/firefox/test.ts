import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from 'vitest';
import { allowOnWelcomePage } from './access';
import { productionBuild, startLens, type Lens } from './lens';
import type { Tab } from './tab';

/**
 * Tests that share a browser within their file. `fresh` is the extension just installed, with
 * nothing stored and no site access; `lens` is the same after the welcome page's button was
 * clicked; `shared` is one such for all tests of a file that leave nothing behind in it but pages.
 * Each fails on the first request that is no visit of its own.
 */
export const test = base
  .extend('locale', 'en-US')
  .extend('profile', { scope: 'file' }, () => mkdtempSync(join(tmpdir(), 'gdpr-lens-firefox-')))
  .extend('firefox', { scope: 'file' }, async ({ profile }, { onCleanup }) => {
    const firefox = await startLens(profile);
    onCleanup(async () => {
      await firefox.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    });
    return firefox;
  })
  .extend('fresh', async ({ firefox, locale }, { onCleanup }): Promise<Lens> => {
    await firefox.speak(locale);
    onCleanup(() => leaveClean(firefox));
    await installAnew(firefox, productionBuild);
    return firefox;
  })
  .extend('lens', async ({ fresh }): Promise<Lens> => {
    await (await allowOnWelcomePage(fresh)).close();
    return fresh;
  })
  .extend('kept', { scope: 'file' }, async ({ firefox }): Promise<Lens> => {
    await installAnew(firefox, productionBuild);
    await (await allowOnWelcomePage(firefox)).close();
    return firefox;
  })
  .extend('shared', async ({ kept }, { onCleanup }): Promise<Lens> => {
    onCleanup(async () => {
      await kept.closeTabs();
      expectNoLeak(kept);
    });
    return kept;
  });

export { expect };

/** Installs the extension for the first time, which opens a page in front of all others: waits for that. */
export async function installAnew(firefox: Lens, path: string): Promise<void> {
  await firefox.install(path);
  const opened = async () => (await firefox.tabs()).map(({ address }) => address).join(' ');
  await expect.poll(opened).toContain('welcome.html');
}

/** Removes the extension and fails where anything was asked of the web beside the visits of the test. */
export async function leaveClean(firefox: Lens): Promise<void> {
  await firefox.uninstall();
  expectNoLeak(firefox);
}

function expectNoLeak({ web }: Lens): void {
  assert.deepEqual(web.leaks.splice(0), [], 'requests that left the browser');
}

/** Waits until a tab, or a part of it, says the given words. */
export async function expectText(tab: Tab, words: string | RegExp, selector?: string): Promise<void> {
  await expect.poll(() => tab.text(selector), { message: selector ?? 'the page' }).toMatch(words);
}
