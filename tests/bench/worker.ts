/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import { startLens } from '../e2e/lens';
import type { Row } from './figures';

const runs = 7;

/** From a question to the answer, with the service worker asleep and awake; in Chromium, on the built extension. */
export async function worker(): Promise<Row[]> {
  const lens = await startLens();
  const page = await lens.openOwn('options.html');
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < runs; run++) {
    await (await lens.worker()).evaluate(() => Object.assign(self, { isOld: true }));
    await lens.stopWorker();
    cold.push(await answerTime(page));
    if (await (await lens.worker()).evaluate(() => 'isOld' in self))
      throw new Error('the worker was not stopped');
    await answerTime(page);
    warm.push(await answerTime(page));
  }
  await lens.close();
  return [
    {
      what: 'worker: from asleep to its first rating',
      values: cold,
      unit: 'ms',
      reference: { name: 'awake', values: warm },
    },
  ];
}

const answerTime = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const start = performance.now();
    await chrome.runtime.sendMessage({ kind: 'assess', id: 'fal' });
    return performance.now() - start;
  });
