/// <reference types="chrome" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allowOnWelcomePage } from './access';
import { startLens, type Lens } from './lens';
import { foreignQuestions } from './pages/questions';
import { expect, test } from './test';

// A page that took over its process can do what the content script in it can, and no more.

test('a content script at one vendor hears and changes nothing of another', async ({ lens }) => {
  await lens.open('https://fal.ai/');
  const worker = await lens.worker();
  const answers = await worker.evaluate(
    async (questions) => {
      const [tab] = await chrome.tabs.query({ url: '*://fal.ai/*' });
      const [injected] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: (all: string) =>
          Promise.all((JSON.parse(all) as object[]).map((one) => chrome.runtime.sendMessage(one))),
        // As text: Chromium leaves out of objects what is null.
        args: [questions],
      });
      return (injected?.result ?? []).map(({ status }: { status: string }) => status);
    },
    JSON.stringify(foreignQuestions.map(([question]) => question)),
  );
  expect(answers).toEqual(foreignQuestions.map(([, status]) => status));
  expect(await worker.evaluate(() => chrome.storage.local.get(['hidden', 'plans']))).toEqual({});
});

test('a content script reads nothing that the user stored, also after a restart', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'gdpr-lens-'));
  const first = await startLens({ profile });
  await allowOnWelcomePage(first);
  expect(await storageSeen(first)).toContain('Access to storage is not allowed');
  await first.close();
  const second = await startLens({ profile });
  expect(await storageSeen(second)).toContain('Access to storage is not allowed');
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

/** What the content script on fal.ai reads from the storage of the extension, or why it may not. */
async function storageSeen(lens: Lens): Promise<string> {
  await lens.open('https://fal.ai/');
  const worker = await lens.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: '*://fal.ai/*' });
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => chrome.storage.local.get().then((stored) => JSON.stringify(stored), String),
    });
    return String(injected?.result);
  });
}
