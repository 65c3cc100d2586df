import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The parts of the extension API that the fake browser lacks, as far as the adapters use them. */
export function fakeApi(granted: string[] = ['*://*/*']) {
  const scripts = new Map<string, { id: string; matches: string[] }>();
  const keep = async (list: { id: string; matches: string[] }[]) => {
    for (const script of list) scripts.set(script.id, script);
  };
  const api = {
    action: {
      setIcon: vi.fn<(details: object) => Promise<void>>(async () => undefined),
      setBadgeText: vi.fn<(details: object) => Promise<void>>(async () => undefined),
      setBadgeBackgroundColor: vi.fn<(details: { color?: string }) => Promise<void>>(async () => undefined),
      setBadgeTextColor: vi.fn<(details: object) => Promise<void>>(async () => undefined),
      setTitle: vi.fn<(details: object) => Promise<void>>(async () => undefined),
    },
    permissions: {
      getAll: async () => ({ origins: granted }),
      contains: async () => granted.length > 0,
      request: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(async () => true),
      remove: vi.fn<(dropped: { origins: string[] }) => Promise<boolean>>(async () => true),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: vi.fn<typeof keep>(async (list) => {
        if (list.some(({ id }) => scripts.has(id))) throw new Error('Duplicate script ID');
        await keep(list);
      }),
      updateContentScripts: vi.fn<typeof keep>(keep),
      unregisterContentScripts: vi.fn<(filter: { ids: string[] }) => Promise<void>>(async ({ ids }) => {
        for (const id of ids) scripts.delete(id);
      }),
      executeScript: vi.fn<(injection: object) => Promise<void>>(async () => undefined),
    },
  };
  Object.assign(fakeBrowser, api);
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => undefined });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: async () => undefined });
  return { ...api, scripts };
}
