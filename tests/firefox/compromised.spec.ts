import { foreignQuestions } from '../e2e/pages/questions';
import { chipText } from './chip';
import { expect, test } from './test';

// A page that took over its process can do what the content script in it can, and no more.

test('a content script at one vendor hears and changes nothing of another', async ({ shared }) => {
  await chipText(await shared.open('https://fal.ai/'));
  const own = await shared.openOwn('options.html');
  const questions = JSON.stringify(foreignQuestions.map(([question]) => question));
  expect(await own.run(askFromFal, questions)).toEqual(foreignQuestions.map(([, status]) => status));
  expect(await own.run(() => browser.storage.local.get(['hidden', 'plans']))).toEqual({});
});

/** Asks the worker from the content script on fal.ai; gives how each question was answered. */
async function askFromFal(questions: string): Promise<string[]> {
  const [tab] = await browser.tabs.query({ url: '*://fal.ai/*' });
  const [injected] = await browser.scripting.executeScript({
    target: { tabId: tab?.id ?? 0 },
    func: (all: string) =>
      Promise.all(
        (JSON.parse(all) as object[]).map((one) =>
          browser.runtime.sendMessage<object, { status: string }>(one),
        ),
      ),
    args: [questions],
  });
  return ((injected?.result ?? []) as { status: string }[]).map(({ status }) => status); // what the script gives
}
