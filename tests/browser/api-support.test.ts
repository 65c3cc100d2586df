import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { manifestFor } from '../../lib/build/manifest';
import { addedIn, type Browser } from '../browser-support';

/** The oldest version of each browser that the manifests let in. Edge takes the Chrome package. */
const chrome = Number(manifestFor('chrome').minimum_chrome_version);
const { gecko, gecko_android: android } = manifestFor('firefox').browser_specific_settings ?? {};
const browsers: Record<Browser, number> = {
  chrome,
  edge: chrome,
  firefox: Number(gecko?.strict_min_version),
  firefox_android: Number(android?.strict_min_version),
};

interface Use {
  file: string;
  /** As in `tabs.query`. */
  api: string;
  /** The file looks whether it is there before it is used. */
  askedFor: boolean;
}

const uses = readdirSync('lib/browser', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => usesIn(join('lib/browser', file)));

test('the extension API is found in the sources', () => {
  const apis = uses.map(({ api }) => api);
  expect(apis).toContain('tabs.query');
  expect(apis).toContain('runtime.onMessage.addListener');
  expect(apis).toContain('omnibox.onInputChanged.addListener');
});

test.each(Object.entries(browsers) as [Browser, number][])(
  'in %s %i each API is there, or is asked for before it is used',
  (browser, version) => {
    const missing = uses.filter(
      ({ api, askedFor }) => !askedFor && addedIn('api', inTheirWords(api), browser) > version,
    );
    expect(missing.map(({ api, file }) => `${api} in ${file}`)).toEqual([]);
  },
);

function usesIn(file: string): Use[] {
  const code = readFileSync(file, 'utf8');
  const calls = code.matchAll(/\b(?:browser|chrome)\.([a-z]\w*)\.([a-z]\w*)(?:\.(\w+))?(\?\.)?/g);
  return [...calls].map(([, api = '', ...rest]) => {
    const [member, part, optional] = rest;
    const isLookedAt = new RegExp(`\\b(browser|chrome)\\.${api}(\\)| !== undefined)`).test(code);
    return {
      file,
      api: [api, member, part].filter(Boolean).join('.'),
      askedFor: Boolean(optional) || isLookedAt,
    };
  });
}

const inTheirWords = (api: string) =>
  api.replace(/^contextMenus/, 'menus').replace(/^storage\.local\./, 'storage.StorageArea.');
