import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canDeclareIcons, declareIcons } from '../../lib/browser/declarative-icons';
import { keepHouse } from '../../lib/browser/housekeeping';
import { openIndex } from '../../lib/core/compiled-index';
import { declaredIcons } from '../../lib/core/declared-icons';
import { compileDataset } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';
import { fakeApi } from './extension-api';

type Rule = { priority: number; conditions: { pageUrl: object }[]; actions: { imageData: object }[] };

/** The rules that the browser holds; both calls answer later, as the real ones do. */
let held: Rule[];
const onPageChanged = {
  removeRules: vi.fn<(ids: undefined, done: () => void) => void>(),
  addRules: vi.fn<(rules: Rule[], done: () => void) => void>(),
};

/** Matchers and actions of the browser keep what they are made from. */
function Kept(given: object) {
  return given;
}

beforeEach(() => {
  held = [{ priority: 1, conditions: [], actions: [] }];
  onPageChanged.removeRules.mockReset().mockImplementation((_, done) => {
    setTimeout(() => {
      held = [];
      done();
    });
  });
  onPageChanged.addRules.mockReset().mockImplementation((rules, done) => {
    setTimeout(() => {
      held.push(...rules);
      done();
    });
  });
  vi.stubGlobal('chrome', {
    runtime: { getURL: (path: string) => `chrome-extension://lens${path}` },
    storage: { local: {} },
    declarativeContent: { onPageChanged, PageStateMatcher: Kept, SetIcon: Kept },
  });
  vi.stubGlobal('fetch', async (url: string) => ({
    blob: async () => url,
    json: async () => ({ origins: [] }),
  }));
  vi.stubGlobal('createImageBitmap', async (url: string) => url);
  vi.stubGlobal('OffscreenCanvas', Canvas);
});
afterEach(() => vi.unstubAllGlobals());

/** Gives back which picture was drawn on it, and how wide. */
class Canvas {
  drawn = '';
  constructor(readonly width: number) {}
  getContext() {
    return {
      drawImage: (picture: string) => (this.drawn = picture.replace('chrome-extension://lens', '')),
      getImageData: (_x: number, _y: number, width: number) => `${this.drawn} at ${width}`,
    };
  }
}

const icons = [
  ...declaredIcons([{ host: 'a.example' }, { host: 'b.example' }], 'suitable'),
  ...declaredIcons([{ host: 'c.example' }], 'conditional'),
  ...declaredIcons([{ host: 'x.d.example' }], 'suitable'),
];
const schemes = ['http', 'https'];

test('filters of one verdict and priority share a rule with its picture', async () => {
  await declareIcons(icons);
  expect(held).toMatchObject([
    {
      priority: 140,
      conditions: [
        { pageUrl: { hostSuffix: '.a.example', schemes } },
        { pageUrl: { hostSuffix: '.b.example', schemes } },
      ],
      actions: [{ imageData: { 16: '/icons/suitable-16.png at 16', 32: '/icons/suitable-32.png at 32' } }],
    },
    { priority: 140, conditions: [{ pageUrl: { hostSuffix: '.c.example' } }] },
    { priority: 160, conditions: [{ pageUrl: { hostSuffix: '.x.d.example' } }] },
  ]);
});

test('earlier rules are gone, also where it is asked twice at the same time', async () => {
  await Promise.all([declareIcons(icons), declareIcons(icons.slice(0, 1))]);
  expect(held).toHaveLength(1);
  expect(held[0]?.conditions).toHaveLength(1);
});

test('a browser without a canvas is told of', async () => {
  vi.spyOn(Canvas.prototype, 'getContext').mockReturnValue(null as never);
  await expect(declareIcons(icons)).rejects.toThrow('no 2D canvas');
});

describe('where icons are declared', () => {
  test.each([
    ['Chromium', () => undefined, true],
    ['Firefox', () => vi.stubGlobal('chrome', {}), false],
    ['no extension', () => vi.stubGlobal('chrome', undefined), false],
  ])('in %s', (_, arrange, can) => {
    arrange();
    expect(canDeclareIcons()).toBe(can);
  });

  const index = openIndex(compileDataset(loadData()).index);
  const iconOf = (suffix: string) => {
    const rule = held.find(({ conditions }) =>
      conditions.some(({ pageUrl }) => JSON.stringify(pageUrl).includes(suffix)),
    );
    return JSON.stringify(rule?.actions);
  };
  const start = async () => {
    const listenable = () => ({ addListener: vi.fn<() => void>() });
    const { permissions } = fakeApi([]);
    Object.assign(permissions, { onAdded: listenable(), onRemoved: listenable() });
    Object.assign(fakeBrowser, {
      omnibox: { onInputChanged: listenable(), onInputEntered: listenable() },
      contextMenus: { onClicked: listenable(), create: () => undefined, removeAll: async () => undefined },
    });
    keepHouse(index);
    await fakeBrowser.runtime.onStartup.trigger();
  };

  test('each start of the browser declares every vendor with the verdict of its base offering', async () => {
    await start();
    expect(iconOf('".chatgpt.com"')).toContain('/icons/conditional-16.png');
    expect(iconOf('".fal.ai"')).toContain('/icons/conditional-16.png');
  });

  test('a plan that the reader chooses changes its icon at once', async () => {
    await start();
    await fakeBrowser.storage.local.set({ plans: { chatgpt: 'Free / Plus / Pro' } });
    await vi.waitFor(() => expect(iconOf('".chatgpt.com"')).toContain('/icons/not-recommended-16.png'));
  });

  test('where the browser knows no such rules, nothing is declared', async () => {
    vi.stubGlobal('chrome', { storage: { local: {} } });
    await start();
    expect(onPageChanged.addRules).not.toHaveBeenCalled();
  });
});
