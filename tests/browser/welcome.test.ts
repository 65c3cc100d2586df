import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runWelcome } from '../../lib/browser/welcome';
import type { WelcomeActs, WelcomeView } from '../../lib/core/welcome-view';
import { fakePage, packagedFiles, refuseToStore, serve } from './page-files';

beforeEach(() => serve(packagedFiles()));
afterEach(() => vi.unstubAllGlobals());

async function open(granted: string[] = []) {
  const page = fakePage(granted);
  const drawn: { view: WelcomeView; acts: WelcomeActs }[] = [];
  await runWelcome((view, acts) => void drawn.push({ view, acts }));
  const last = () => {
    const now = drawn.at(-1);
    if (!now) throw new Error('Nothing was drawn.');
    return now;
  };
  return { ...page, acts: last().acts, answer: () => last().view.answer, view: () => last().view };
}

test.each([
  [[], 'open'],
  [['*://*.fal.ai/*'], 'open'],
  [['*://*.fal.ai/*', '*://*.slack.com/*'], 'done'],
  [['<all_urls>'], 'done'],
])('with %j granted the question is %s', async (granted, answer) => {
  expect((await open(granted)).view()).toEqual({ vendors: 2, addresses: 2, answer });
});

test.each([
  [true, 'done'],
  [false, 'declined'],
])(
  'the browser is asked within the click itself; where it says %j the answer is %s',
  async (agreed, said) => {
    const { acts, permissions, answer } = await open();
    permissions.request.mockResolvedValue(agreed);
    acts.allow();
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['*://*.fal.ai/*', '*://*.slack.com/*'],
    });
    await expect.poll(answer).toBe(said);
  },
);

test('Not now is remembered, so that the popup does not ask again', async () => {
  const { acts, answer } = await open();
  acts.notNow();
  await expect.poll(answer).toBe('later');
  expect(await fakeBrowser.storage.local.get()).toEqual({ accessDeclined: true });
});

test('Not now is answered also where the browser refuses to store it', async () => {
  const { acts, answer } = await open();
  refuseToStore();
  acts.notNow();
  await expect.poll(answer).toBe('later');
});

test('the settings open', async () => {
  (await open()).acts.openSettings();
  expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledTimes(1);
});
