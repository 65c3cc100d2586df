import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readActiveAddress, readRoute } from '../../../lib/browser/popup/route';

test.each([
  ['', { to: 'tab' }],
  ['#', { to: 'tab' }],
  ['#/', { to: 'tab' }],
  ['#/search', { to: 'search' }],
  ['#/vendor/fal', { to: 'vendor', id: 'fal' }],
  ['#/vendor/fal/more', { to: 'vendor', id: 'fal' }],
  ['#/vendor/', { to: 'tab' }],
  ['#/vendor', { to: 'tab' }],
  ['#/nothing', { to: 'tab' }],
])('%j shows %j', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

test.each([
  ['https://Docs.fal.ai/x?q=1#y', { hostname: 'docs.fal.ai', pathname: '/x' }],
  ['http://fal.ai.:8080/', { hostname: 'fal.ai', pathname: '/' }],
  ['chrome://extensions/', undefined],
  ['about:blank', undefined],
  ['file:///home/me/x.pdf', undefined],
  ['', undefined],
  [undefined, undefined],
])('a tab at %j has the address %j', async (url, address) => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ url }] as never);
  expect(await readActiveAddress()).toEqual(address);
});

test('where there is no tab, there is no address', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
  expect(await readActiveAddress()).toBeUndefined();
});
