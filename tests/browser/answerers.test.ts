import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../lib/browser/answer';
import { answerers } from '../../lib/browser/answerers';
import type { Runtime } from '../../lib/browser/api';
import { openIndex } from '../../lib/core/compiled-index';
import { compileDataset } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';
import { fakeApi } from './extension-api';

const { index, shorts, countries } = compileDataset(loadData());
const answers = answerers({ index: openIndex(index), shorts, countries });
const tab = (url: string) =>
  ({ id: fakeBrowser.runtime.id, url, tab: { id: 7 }, frameId: 0 }) as Runtime.MessageSender; // what is read of it
const own = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
} as Runtime.MessageSender;
const ask = (hostname: string, pathname = '/') =>
  answers.chip({ kind: 'chip', address: { hostname, pathname } }, tab(`https://${hostname}${pathname}`));
const store = (settings: object) => fakeBrowser.storage.local.set(settings as Record<string, unknown>);

let api: ReturnType<typeof fakeApi>;
beforeEach(() => {
  api = fakeApi();
});

describe('the chip of a page', () => {
  test('gets the vendor, and the tab its icon, badge and title', async () => {
    const answer = await ask('docs.fal.ai');
    expect(answer).toMatchObject({ status: 'listed', id: 'fal', size: 'pill', plan: null });
    expect(answer.status === 'listed' && answer.offerings[0]?.verdict).toBe('conditional');
    expect(answer.status === 'listed' && answer.offerings[0]?.lead[0]).toBe('DPA only partly documented');
    await vi.waitFor(() => expect(api.action.setTitle).toHaveBeenCalledTimes(1));
    expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
    expect(api.action.setTitle).toHaveBeenCalledWith({
      tabId: 7,
      title: 'fal: Conditional for personal data',
    });
    expect(api.action.setIcon).toHaveBeenCalledWith({
      tabId: 7,
      path: expect.objectContaining({ 16: '/icons/conditional-16.png' }),
    });
  });

  test('gets nothing at an unlisted host, and the tab is cleared', async () => {
    expect(await ask('notfal.ai')).toEqual({ status: 'unlisted' });
    await vi.waitFor(() => expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' }));
  });

  test.each([
    ['the vendor is hidden', { hidden: ['fal'] }],
    ['the chip is off', { chipSize: 'off' }],
  ])('stays hidden where %s', async (_, settings) => {
    await store(settings);
    expect(await ask('fal.ai')).toEqual({ status: 'hidden' });
  });

  test('stays hidden where access was taken back, and the tab is cleared', async () => {
    api = fakeApi([]);
    expect(await ask('fal.ai')).toEqual({ status: 'hidden' });
    await vi.waitFor(() => expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' }));
  });

  test('speaks of the plan that the reader has', async () => {
    await store({ plans: { chatgpt: 'Free / Plus / Pro' } });
    expect(await ask('chatgpt.com')).toMatchObject({ plan: 'Free / Plus / Pro' });
    await vi.waitFor(() => expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✕' }));
  });

  test('names both where the plans come out differently', async () => {
    await ask('chatgpt.com');
    await vi.waitFor(() => expect(api.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!✕' }));
  });

  test('a tab that is closed by now does not break the answer', async () => {
    api.action.setIcon.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await ask('fal.ai')).toMatchObject({ status: 'listed' });
  });
});

describe('what a page may change', () => {
  test('it hides the chip of its own vendor, beside those hidden before', async () => {
    await store({ hidden: ['slack'] });
    expect(await answers['chip-hide']({ kind: 'chip-hide', id: 'fal' }, tab('https://fal.ai/'))).toEqual({
      status: 'done',
    });
    expect(await fakeBrowser.storage.local.get('hidden')).toEqual({ hidden: ['slack', 'fal'] });
  });

  test('two pages that hide at the same time both do', async () => {
    const hide = (id: string, url: string) => answers['chip-hide']({ kind: 'chip-hide', id }, tab(url));
    await Promise.all([hide('fal', 'https://fal.ai/'), hide('slack', 'https://slack.com/')]);
    expect(await fakeBrowser.storage.local.get('hidden')).toEqual({ hidden: ['fal', 'slack'] });
  });

  test('a change of one setting leaves the others as they are', async () => {
    await store({ chipSize: 'dot', plans: { slack: 'Pro' } });
    const hide = answers['chip-hide']({ kind: 'chip-hide', id: 'fal' }, tab('https://fal.ai/'));
    await Promise.all([hide, store({ chipSize: 'pill' })]);
    expect(await fakeBrowser.storage.local.get()).toEqual({
      chipSize: 'pill',
      plans: { slack: 'Pro' },
      hidden: ['fal'],
    });
  });

  test('a page opens the profile of its own vendor alone', async () => {
    const open = (id: string) =>
      answers['open-profile']({ kind: 'open-profile', id }, tab('https://fal.ai/'));
    expect([await open('slack'), await open('fal')]).toEqual([{ status: 'failed' }, { status: 'done' }]);
    const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
    expect(urls.filter((url) => url?.includes('vendor/'))).toEqual([
      fakeBrowser.runtime.getURL('/directory.html#/vendor/fal' as '/'),
    ]);
  });

  test('it may not hide or choose for another vendor; the popup may', async () => {
    const question = { kind: 'choose-plan', id: 'chatgpt', plan: '' } as const;
    expect(await answers['choose-plan'](question, tab('https://fal.ai/'))).toEqual({ status: 'failed' });
    expect(await answers['chip-hide']({ kind: 'chip-hide', id: 'chatgpt' }, tab('https://fal.ai/'))).toEqual({
      status: 'failed',
    });
    expect(await answers['choose-plan'](question, own)).toEqual({ status: 'done' });
    expect(await fakeBrowser.storage.local.get('plans')).toEqual({ plans: { chatgpt: '' } });
  });

  test.each([
    ['https://github.com/features/copilot', 'github-copilot', 'done'],
    ['https://github.com/features/copilot', 'github', 'failed'],
    ['https://github.com/', 'github', 'done'],
    [undefined, 'github', 'done'],
    ['https://slack.com/', 'slack', 'failed'],
    ['https://slack.com/', 'github', 'done'],
  ])('a page loaded at github.com whose tab is at %s now: %s is %s', async (url, id, status) => {
    const sender = { ...tab('https://github.com/'), tab: { id: 7, url } } as Runtime.MessageSender; // as above
    expect(await answers['chip-hide']({ kind: 'chip-hide', id }, sender)).toEqual({ status });
  });

  test('a plan is forgotten', async () => {
    await store({ plans: { chatgpt: '', slack: 'Pro' } });
    await answers['choose-plan']({ kind: 'choose-plan', id: 'chatgpt', plan: null }, own);
    expect(await fakeBrowser.storage.local.get('plans')).toEqual({ plans: { slack: 'Pro' } });
  });

  test('a browser that refuses to store is told of', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await answers['chip-size']({ kind: 'chip-size', size: 'dot' }, tab('https://fal.ai/'))).toEqual({
      status: 'failed',
    });
  });
});

describe('answerMessages', () => {
  const send = async (message: unknown, sender: Runtime.MessageSender) => {
    answerMessages(answers);
    const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined);
    return answer;
  };

  test('answers a question of the popup', async () => {
    expect(await send({ kind: 'assess', id: 'fal' }, own)).toMatchObject({ status: 'listed', id: 'fal' });
  });

  test.each([
    [{ kind: 'chip', address: { hostname: 'openai.com', pathname: '/' } }],
    [{ kind: 'assess', id: 'fal' }],
    [{ kind: 'nothing' }],
    ['text'],
  ])('refuses %j from a page', async (message) => {
    expect(await send(message, tab('https://fal.ai/'))).toEqual({ status: 'refused' });
  });
});
