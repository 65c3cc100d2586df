import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Runtime } from '../../lib/browser/api';
import {
  bringCard,
  refreshChips,
  registerChip,
  showChipInOpenTabs,
} from '../../lib/browser/chip-registration';
import { isAllowedAt, readSiteAccess } from '../../lib/browser/site-access';
import { fakeApi } from './extension-api';

const wanted = ['*://*.fal.ai/*', '*://*.slack.com/*'];

test('nothing allowed registers nothing', async () => {
  const { scripts } = fakeApi([]);
  await registerChip(wanted);
  expect(scripts.size).toBe(0);
});

test('what is allowed is registered, and nothing else', async () => {
  const { scripts } = fakeApi(['*://*.fal.ai/*', 'https://evil.example/*']);
  await registerChip(wanted);
  expect([...scripts.values()]).toEqual([
    {
      id: 'chip',
      matches: ['*://*.fal.ai/*'],
      js: ['chip.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
});

test('asked twice at the same time it registers once and then updates', async () => {
  const { scripting, scripts } = fakeApi(['*://*.fal.ai/*']);
  await Promise.all([registerChip(wanted), registerChip(wanted)]);
  expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  expect(scripting.updateContentScripts).toHaveBeenCalledTimes(1);
  expect(scripts.size).toBe(1);
});

test('taking all access back takes the registration back', async () => {
  const before = fakeApi(['*://*.fal.ai/*']);
  await registerChip(wanted);
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [] }) });
  await registerChip(wanted);
  expect(before.scripts.size).toBe(0);
});

test('pages that are open already get it, and a page that refuses does not stop the others', async () => {
  const { scripting } = fakeApi(['*://*.fal.ai/*']);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never);
  scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access'));
  await showChipInOpenTabs(wanted);
  expect(scripting.executeScript).toHaveBeenCalledTimes(2);
  expect(scripting.executeScript).toHaveBeenLastCalledWith({ target: { tabId: 2 }, files: ['chip.js'] });
});

describe('the card’s script', () => {
  const sender = { tab: { id: 7 } } as Runtime.MessageSender; // what is read of it

  test('runs in the page that asks, and in no frame of it', async () => {
    const { scripting } = fakeApi();
    expect(await bringCard(sender)).toEqual({ status: 'done' });
    expect(scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['card.js'],
    });
  });

  test('is said not to have run where the browser refuses, or where no page asks', async () => {
    const { scripting } = fakeApi();
    scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access'));
    expect(await bringCard(sender)).toEqual({ status: 'failed' });
    expect(await bringCard({})).toEqual({ status: 'failed' });
  });
});

test('chips are told to look again, and tabs without one are passed over', async () => {
  fakeApi();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  told.mockRejectedValueOnce(new Error('no receiver'));
  await refreshChips();
  expect(told).toHaveBeenCalledTimes(2);
});

test('site access is compared with what the dataset rates', async () => {
  fakeApi(['*://*.fal.ai/*']);
  expect(await readSiteAccess(wanted)).toEqual({
    wanted,
    missing: ['*://*.slack.com/*'],
    allowed: ['*://*.fal.ai/*'],
  });
});

test.each([
  ['https://fal.ai/x', true],
  ['chrome://version', false],
  ['', false],
])('whether %j is allowed', async (url, isAllowed) => {
  fakeApi();
  expect(await isAllowedAt(url)).toBe(isAllowed);
});
