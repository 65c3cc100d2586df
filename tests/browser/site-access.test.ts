import { describe, expect, test, vi } from 'vitest';
import {
  dropSiteAccess,
  isAllowedAt,
  onSiteAccessChange,
  readSiteAccess,
} from '../../lib/browser/site-access';
import { fakePage } from './page-files';

const wanted = ['*://*.fal.ai/*', '*://*.slack.com/*', '*://chat.example/*'];

test.each([
  ['nothing', [], []],
  ['every site', ['<all_urls>'], wanted],
  ['every site by pattern', ['*://*/*'], wanted],
  ['one of them', ['*://*.slack.com/*'], ['*://*.slack.com/*']],
  ['a wider host', ['*://*.example/*'], ['*://chat.example/*']],
  ['another site', ['*://*.evil.example.org/*'], []],
])('with %s granted it is known what is missing and what is allowed', async (_, granted, allowed) => {
  fakePage(granted);
  const missing = wanted.filter((origin) => !allowed.includes(origin));
  expect(await readSiteAccess(wanted)).toEqual({ wanted, allowed, missing });
});

test('a host that is narrower than a wanted one is allowed, and the wanted one still missing', async () => {
  fakePage(['*://docs.fal.ai/*']);
  expect(await readSiteAccess(wanted)).toEqual({ wanted, allowed: ['*://docs.fal.ai/*'], missing: wanted });
});

test('the browser is asked for the host alone, whatever path and port the page has', async () => {
  const { permissions } = fakePage();
  const contains = vi.spyOn(permissions, 'contains').mockResolvedValue(true);
  expect(await isAllowedAt('https://docs.fal.ai.:8443/x?q=1')).toBe(true);
  expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ['*://docs.fal.ai/*'] });
});

test.each(['about:blank', 'file:///x.html', 'not a url'])('%j is allowed to nobody', async (url) => {
  fakePage(['<all_urls>']);
  expect(await isAllowedAt(url)).toBe(false);
});

describe('giving access back', () => {
  test('names all that was granted', async () => {
    const { permissions } = fakePage(['*://*.fal.ai/*', 'https://other.example/*']);
    await dropSiteAccess();
    expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({
      origins: ['*://*.fal.ai/*', 'https://other.example/*'],
    });
  });

  test('asks for nothing where nothing was granted', async () => {
    const { permissions } = fakePage([]);
    await dropSiteAccess();
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});

test('a change of access is heard until the listener is taken off', () => {
  const { grant } = fakePage();
  const listener = vi.fn<() => void>();
  const stop = onSiteAccessChange(listener);
  grant([]);
  const once = listener.mock.calls.length;
  expect(once).toBeGreaterThan(0);
  stop();
  grant([]);
  expect(listener).toHaveBeenCalledTimes(once);
});
