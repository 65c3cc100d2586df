/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { Lens } from './lens';

/**
 * Lets the extension's own request for site access succeed without the browser's dialog,
 * which nobody can click in a headless browser. The access itself still comes from the
 * click on the welcome page: before it, `permissions.getAll()` stays empty.
 */
export async function agreeInAdvance(lens: Lens): Promise<void> {
  const origins = await originsOf(lens);
  const page = await lens.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([id, hosts]) => {
      for (const host of hosts) await chrome.developerPrivate.addHostPermission(id, host);
    },
    [lens.id, origins] as const,
  );
  await page.close();
}

/** Runs the first-run dialogue: agrees, and clicks the welcome page's button. */
export async function allowOnWelcomePage(lens: Lens): Promise<Page> {
  await agreeInAdvance(lens);
  const page = await lens.openOwn('welcome.html');
  await page.locator('.btn.primary').click();
  await page.locator('.answer').waitFor();
  return page;
}

async function originsOf(lens: Lens): Promise<string[]> {
  const worker = await lens.worker();
  return worker.evaluate(async () => {
    const dataset = await (await fetch('/dataset.json')).json();
    return dataset.origins;
  });
}
