import { expect, test } from 'vitest';
import { readRoute } from '../../../lib/browser/popup/route';

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
