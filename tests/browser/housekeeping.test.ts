import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepHouse } from '../../lib/browser/housekeeping';
import { openIndex } from '../../lib/core/compiled-index';
import { compileDataset } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';
import { fakeApi } from './extension-api';

const index = openIndex(compileDataset(loadData()).index);
const listenable = () => ({ addListener: vi.fn<(listener: unknown) => void>() });

beforeEach(() => {
  const { permissions } = fakeApi([]);
  Object.assign(permissions, { onAdded: listenable(), onRemoved: listenable() });
  Object.assign(fakeBrowser, {
    // As in Firefox: the toolbar icon cannot be declared.
    declarativeContent: undefined,
    omnibox: { onInputChanged: listenable(), onInputEntered: listenable() },
    contextMenus: { onClicked: listenable(), create: vi.fn<() => void>(), removeAll: async () => undefined },
  });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ origins: [] })));
});

describe('the welcome page', () => {
  const opened = async () =>
    (await fakeBrowser.tabs.query({})).filter(({ url }) => url?.includes('welcome.html')).length;
  const happen = async (reason: 'install' | 'update') => {
    keepHouse(index);
    await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  };

  test('opens on first run', async () => {
    await happen('install');
    expect(await opened()).toBe(1);
  });

  test('does not open on an update', async () => {
    await happen('update');
    expect(await opened()).toBe(0);
  });

  test('does not open twice on one device', async () => {
    await fakeBrowser.storage.local.set({ welcomed: true });
    await happen('install');
    expect(await opened()).toBe(0);
  });
});

test('where address bar and menus take nothing, as in Firefox for Android, the rest works', async () => {
  Object.assign(fakeBrowser, { omnibox: undefined, contextMenus: undefined });
  keepHouse(index);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContainEqual(
    expect.stringContaining('welcome.html'),
  );
  expect(fakeBrowser.permissions.onAdded.addListener).toHaveBeenCalled();
});

test('the menu of links is there after an install and after an update', async () => {
  keepHouse(index);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
  expect(fakeBrowser.contextMenus.create).toHaveBeenCalledWith(
    expect.objectContaining({ contexts: ['link'], title: 'GDPR rating of this link' }),
  );
});

test('a click in the menu of links opens the profile, or says that there is none, and visits nothing', async () => {
  keepHouse(index);
  const { onClicked } = fakeBrowser.contextMenus as unknown as { onClicked: ReturnType<typeof listenable> };
  const click = onClicked.addListener.mock.calls[0]?.[0] as (info: object) => void; // the one listener
  click({ menuItemId: 'rate-link', linkUrl: 'https://docs.fal.ai/x' });
  click({ menuItemId: 'rate-link', linkUrl: 'https://example.com/y' });
  click({ menuItemId: 'another', linkUrl: 'https://slack.com/' });
  await vi.waitFor(async () => {
    const urls = (await fakeBrowser.tabs.query({})).map(({ url = '' }) =>
      url.replace(/^.*\/directory/, 'directory'),
    );
    expect(urls).toContain('directory.html#/vendor/fal');
    expect(urls).toContain('directory.html#/unlisted/example.com');
    expect(urls.some((url) => url.includes('slack'))).toBe(false);
  });
});
