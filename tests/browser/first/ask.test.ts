// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFirst } from '../../../lib/browser/first/ask';
import { takeAsked } from '../../../lib/browser/first/asked';

const atTab = (...tabs: { url?: string }[]) =>
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
const answers = (answer: unknown) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => answer);
afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
  void takeAsked();
});

const unlisted = { status: 'unlisted' };
const address = { hostname: 'fal.ai', pathname: '/x' };

test('the active tab is asked about at once, and one taker gets the answer', async () => {
  atTab({ url: 'https://fal.ai/x?q=1' });
  const sent = answers(unlisted);
  askFirst();
  await vi.waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith({ kind: 'assess', address }));
  expect(await takeAsked()).toEqual({ address, assessment: unlisted });
  expect(takeAsked()).toBeUndefined();
});

test.each([[[{ url: 'about:config' }]], [[{}]], [[]]])(
  'nobody is asked about a tab that is not of the web: %j',
  async (tabs) => {
    atTab(...tabs);
    const sent = answers(unlisted);
    askFirst();
    expect(await takeAsked()).toEqual({ address: undefined, assessment: undefined });
    expect(sent).not.toHaveBeenCalled();
  },
);

test.each(['#/vendor/fal', '#/search'])('nothing is asked where %s is shown', (hash) => {
  location.hash = hash;
  const query = atTab();
  askFirst();
  expect(takeAsked()).toBeUndefined();
  expect(query).not.toHaveBeenCalled();
});

test('a worker that cannot be reached is left to the one who asks next', async () => {
  atTab({ url: 'https://fal.ai/' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('no receiver'));
  askFirst();
  expect(await takeAsked()).toBeUndefined();
});
