import { describe, expect, test } from 'vitest';
import { readDirectoryRoute } from '../../../lib/browser/directory/route';
import { readRoute } from '../../../lib/browser/popup/route';

describe('the address of the directory', () => {
  test.each([
    ['', { to: 'list', params: new URLSearchParams() }],
    ['#/', { to: 'list', params: new URLSearchParams() }],
    ['#/?q=fal&verdict=suitable', { to: 'list', params: new URLSearchParams('q=fal&verdict=suitable') }],
    ['#/vendor/fal', { to: 'vendor', id: 'fal', section: undefined }],
    ['#/vendor/fal/criteria', { to: 'vendor', id: 'fal', section: 'criteria' }],
    [
      '#/compare/fal,slack',
      {
        to: 'compare',
        asked: {
          view: { ids: ['fal', 'slack'], dataClass: 'personal', plans: {} },
          dropped: [],
          isCut: false,
        },
      },
    ],
    [
      '#/compare/',
      {
        to: 'compare',
        asked: { view: { ids: [], dataClass: 'personal', plans: {} }, dropped: [], isCut: false },
      },
    ],
    ['#/list', { to: 'paste' }],
    ['#/unlisted/example.com', { to: 'unlisted', hostname: 'example.com' }],
    ['#/unlisted/%E0%A4%A', { to: 'unlisted', hostname: '%E0%A4%A' }],
    ['#/nonsense/x', { to: 'list', params: new URLSearchParams() }],
  ])('%s', (hash, route) => expect(readDirectoryRoute(hash)).toEqual(route));
});

describe('the address of the popup', () => {
  test.each([
    ['', { to: 'tab' }],
    ['#', { to: 'tab' }],
    ['#/search', { to: 'search' }],
    ['#/vendor/fal', { to: 'vendor', id: 'fal' }],
    ['#/vendor/', { to: 'tab' }],
  ])('%s', (hash, route) => expect(readRoute(hash)).toEqual(route));
});
