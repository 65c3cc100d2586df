import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Assessment } from '../../lib/core/assess';
import { listedOf, realSheet, textsIn } from '../fixtures/listed';
import { methodology } from '../fixtures/methodology/data';
import { fakeApi } from './extension-api';

/** The packaged files that a page reads, by path, as far as the tests need them. */
export const packagedFiles = (): Record<string, unknown> => ({
  '/texts/en.json': textsIn('en'),
  '/texts/de.json': textsIn('de'),
  '/vendors/fal.json': realSheet('fal'),
  '/vendors.json': [
    {
      id: 'fal',
      name: 'fal',
      hosts: ['fal.ai'],
      company: 'Features & Labels',
      words: [],
      verdict: 'conditional',
    },
    {
      id: 'slack',
      name: 'Slack',
      hosts: ['slack.com'],
      company: 'Salesforce',
      words: [],
      verdict: 'conditional',
    },
  ],
  '/dataset.json': {
    date: '2026-11-24',
    version: '1.2.3',
    methodology: '4.1',
    vendors: 2,
    origins: ['*://*.fal.ai/*', '*://*.slack.com/*'],
    law: methodology.law,
    sources: [{ name: 'Wayback Machine', documents: 12 }],
  },
});

/** Serves the given packaged files; any other is missing. */
export function serve(files: Record<string, unknown>): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const { pathname } = new URL(url);
    if (!(pathname in files)) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(files[pathname]));
  });
}

/** The API as a page has it: with site access that can change, and a worker that answers. */
export function fakePage(granted: string[] = [], answer: Assessment | object = listedOf(realSheet('fal'))) {
  const api = fakeApi(granted);
  const heard = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => heard.add(listener),
    removeListener: (listener: () => void) => heard.delete(listener),
  };
  Object.assign(api.permissions, { onAdded: event, onRemoved: event });
  Object.assign(fakeBrowser.runtime, {
    openOptionsPage: vi.fn<() => Promise<void>>(async () => undefined),
    getManifest: () => ({ version: '0.1.0' }),
  });
  const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(answer as never);
  /** The user changed site access, here or in the browser's own settings. */
  const grant = (origins: string[]) => {
    api.permissions.getAll = async () => ({ origins });
    for (const listener of heard) listener();
  };
  return { ...api, sendMessage, grant };
}

/** The browser refuses to store settings, as with a full disk. */
export const refuseToStore = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
