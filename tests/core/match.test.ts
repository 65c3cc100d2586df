import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../lib/core/address';
import { findSite, findVendor, readSiteIndex, siteLines, sitesByVendor } from '../../lib/core/match';
import type { Site } from '../../lib/core/sheet';
import { sheets } from '../fixtures/methodology/data';
import { slowMatch } from '../fixtures/slow-match';

const listed: { id: string; sites: Site[] }[] = [
  { id: 'acme', sites: [{ host: 'acme.example' }, { host: 'acme.co.uk' }] },
  {
    id: 'acme-ai',
    sites: [
      { host: 'acme.example', path: '/ai' },
      { host: 'acme.example', path: '/products/ai.html' },
    ],
  },
  { id: 'acme-ai-pro', sites: [{ host: 'acme.example', path: '/ai/pro' }] },
  { id: 'acme-docs', sites: [{ host: 'docs.acme.example' }] },
  { id: 'acme-cloud', sites: [{ host: 'cloud.acme.example', path: '/run' }] },
  {
    id: 'blogs',
    sites: [
      { host: 'blogs.example', subdomains: false },
      { host: 'blogs.example', path: '/wp-admin' },
    ],
  },
  {
    id: 'lang',
    sites: [
      { host: 'lang.example', path: '/de/produkt' },
      { host: 'lang.example', path: '/tool' },
    ],
  },
  { id: 'idn', sites: [{ host: 'xn--mller-kva.example' }] },
  { id: 'single', sites: [{ host: 'only.example', subdomains: false }] },
];
const index = readSiteIndex(siteLines(listed));
const find = (url: string) => {
  const address = readAddress(url);
  return address && findVendor(address, index);
};

describe('the host itself', () => {
  test.each([
    ['https://acme.example/', 'acme'],
    ['https://acme.example', 'acme'],
    ['http://acme.example/', 'acme'],
    ['https://acme.co.uk/', 'acme'],
    ['https://www.acme.example/', 'acme'],
    ['https://acme.example/pricing?plan=a#top', 'acme'],
    ['https://acme.example?x=/ai', 'acme'],
    ['https://acme.example/#/ai', 'acme'],
    ['https://only.example/', 'single'],
  ])('%s is %s', (url, id) => expect(find(url)).toBe(id));
});

describe('subdomains', () => {
  test.each([
    ['https://app.acme.example/', 'acme'],
    ['https://a.b.c.acme.example/', 'acme'],
    ['https://docs.acme.example/', 'acme-docs'],
    ['https://v2.docs.acme.example/', 'acme-docs'],
    ['https://mydocs.acme.example/', 'acme'],
    ['https://www.docs.acme.example/', 'acme-docs'],
  ])('%s is %s', (url, id) => expect(find(url)).toBe(id));
});

describe('paths by segment, the longest first', () => {
  test.each([
    ['https://acme.example/ai', 'acme-ai'],
    ['https://acme.example/ai/', 'acme-ai'],
    ['https://acme.example/ai/models', 'acme-ai'],
    ['https://acme.example/ai?x', 'acme-ai'],
    ['https://acme.example/ai#x', 'acme-ai'],
    ['https://acme.example/airport', 'acme'],
    ['https://acme.example/ai-news', 'acme'],
    ['https://acme.example/ai.html', 'acme'],
    ['https://acme.example/AI', 'acme'],
    ['https://acme.example//ai', 'acme'],
    ['https://acme.example/x/ai', 'acme'],
    ['https://acme.example/a', 'acme'],
    ['https://acme.example/ai/pro', 'acme-ai-pro'],
    ['https://acme.example/ai/pro/x', 'acme-ai-pro'],
    ['https://acme.example/ai/professional', 'acme-ai'],
    ['https://acme.example/products/ai.html', 'acme-ai'],
    ['https://acme.example/products/ai.html.bak', 'acme'],
    ['https://acme.example/x/../ai', 'acme-ai'],
    ['https://acme.example/./ai', 'acme-ai'],
    ['https://acme.example/%61i', 'acme'],
    ['https://acme.example/ai%2Fpro', 'acme'],
    ['https://app.acme.example/ai', 'acme-ai'],
    ['https://docs.acme.example/ai', 'acme-docs'],
  ])('%s is %s', (url, id) => expect(find(url)).toBe(id));
});

describe('a host with paths alone', () => {
  test.each([
    ['https://cloud.acme.example/run', 'acme-cloud'],
    ['https://cloud.acme.example/run/x', 'acme-cloud'],
    ['https://cloud.acme.example/', 'acme'],
    ['https://cloud.acme.example/runner', 'acme'],
    ['https://cloud.acme.example/ai', 'acme-ai'],
    ['https://lang.example/', undefined],
    ['https://lang.example/other', undefined],
  ])('%s falls back to its parent: %s', (url, id) => expect(find(url)).toBe(id));
});

describe("customers' own subdomains", () => {
  test.each([
    ['https://blogs.example/', 'blogs'],
    ['https://www.blogs.example/', 'blogs'],
    ['https://blogs.example/about', 'blogs'],
    ['https://jane.blogs.example/', undefined],
    ['https://jane.blogs.example/about', undefined],
    ['https://www.jane.blogs.example/', undefined],
    ['https://jane.blogs.example/wp-admin', 'blogs'],
    ['https://jane.blogs.example/wp-admin/x', 'blogs'],
    ['https://jane.blogs.example/wp-administrator', undefined],
    ['https://x.only.example/', undefined],
    ['https://www.only.example/', 'single'],
  ])('%s is %s', (url, id) => expect(find(url)).toBe(id));
});

describe('a language before the path', () => {
  test.each([
    ['https://acme.example/de/ai', 'acme-ai'],
    ['https://acme.example/us/ai', 'acme-ai'],
    ['https://acme.example/de-de/ai', 'acme-ai'],
    ['https://acme.example/de_DE/ai', 'acme-ai'],
    ['https://acme.example/en-US/ai/pro', 'acme-ai-pro'],
    ['https://acme.example/intl/de/ai', 'acme-ai'],
    ['https://acme.example/intl/en_us/ai/x', 'acme-ai'],
    ['https://acme.example/de/', 'acme'],
    ['https://acme.example/de', 'acme'],
    ['https://acme.example/de/airport', 'acme'],
    ['https://acme.example/deu/ai', 'acme'],
    ['https://acme.example/d/ai', 'acme'],
    ['https://acme.example/de-deu/ai', 'acme'],
    ['https://acme.example/de/fr/ai', 'acme'],
    ['https://acme.example/intl/ai', 'acme'],
    ['https://acme.example/intl/x/de/ai', 'acme'],
    ['https://lang.example/de/produkt', 'lang'],
    ['https://lang.example/en/produkt', undefined],
    ['https://lang.example/de/tool', 'lang'],
    ['https://cloud.acme.example/de/run', 'acme-cloud'],
    ['https://jane.blogs.example/de/wp-admin', 'blogs'],
  ])('%s is %s', (url, id) => expect(find(url)).toBe(id));
});

describe('look-alikes and other endings are nobody', () => {
  test.each([
    'https://notacme.example/',
    'https://acme.example.evil.test/',
    'https://acme.example.com/',
    'https://acme-example.test/',
    'https://acme.test/',
    'https://acme.co/',
    'https://co.uk/',
    'https://example/',
    'https://acme/',
    'https://xacme.co.uk/',
    'https://acme.example%00.evil.test/',
    'https://evil.test/acme.example',
    'https://evil.test/?acme.example',
    'https://evil.test/#acme.example',
    'https://acme.example@evil.test/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://127.0.0.1:8080/ai',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[2001:db8::1]/ai',
    'https://__proto__/',
    'https://constructor.example/',
    'https://tostring/',
    'https://xn--acme-9na.example/',
    `https://${'a.'.repeat(100)}test/`,
  ])('%s', (url) => expect(find(url)).toBeUndefined());
});

describe('other ways to write the same address', () => {
  test.each([
    ['https://ACME.Example/', 'acme'],
    ['HTTPS://acme.example/', 'acme'],
    ['https://acme.example./', 'acme'],
    ['https://acme.example./ai', 'acme-ai'],
    ['https://acme.example:8443/ai', 'acme-ai'],
    ['http://acme.example:80/', 'acme'],
    ['https://user:pass@acme.example/ai', 'acme-ai'],
    ['https://müller.example/', 'idn'],
    ['https://MÜLLER.example/', 'idn'],
    ['https://xn--mller-kva.example/', 'idn'],
    ['https://shop.müller.example/', 'idn'],
    ['https:acme.example', 'acme'],
    ['https:\\\\acme.example\\ai', 'acme-ai'],
    ['  https://acme.example/  ', 'acme'],
    ['https://acme。example/', 'acme'],
  ])('%s is %s', (url, id) => expect(find(url)).toBe(id));
});

describe('what is not of the web is nobody', () => {
  test.each([
    'chrome://extensions/',
    'about:blank',
    'file:///home/acme.example/ai',
    'ftp://acme.example/',
    'ws://acme.example/',
    'data:text/html,acme.example',
    'blob:https://acme.example/0e1',
    'view-source:https://acme.example/',
    'javascript:acme.example',
    'moz-extension://acme.example/',
    'acme.example',
    '',
    'https://',
    'https://acme..example/',
  ])('%j', (url) => expect(find(url)).toBeUndefined());
});

const label = fc.constantFrom('a', 'b', 'www', 'de', 'acme', 'x1');
const host = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
const segment = fc.constantFrom('de', 'en-us', 'intl', 'ai', 'air', 'pro', 'a.html');
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `/${segments.join('/')}`);
const site: fc.Arbitrary<Site> = fc.record(
  { host, path, subdomains: fc.constant(false as const) },
  { requiredKeys: ['host'], noNullPrototype: true },
);
const addresses = fc.record({ hostname: host, pathname: fc.oneof(path, fc.constant('/')) });
/** Sheets as the data rules let them in: no address is claimed twice. */
const uniqueSheets = fc
  .uniqueArray(site, { selector: ({ host: name, path: prefix = '' }) => name + prefix, maxLength: 12 })
  .map((sites) => sites.map((one, i) => ({ id: `v${i}`, sites: [one] })));

test('finds what a slow and obvious search finds', () => {
  fc.assert(
    fc.property(uniqueSheets, addresses, (sheetsOfSites, address) => {
      const found = findVendor(address, readSiteIndex(siteLines(sheetsOfSites)));
      expect(found).toBe(slowMatch(address, sheetsOfSites));
    }),
    { numRuns: 20_000, seed: 7 },
  );
});

test('the text of an index loses nothing', () => {
  fc.assert(
    fc.property(uniqueSheets, (sheetsOfSites) => {
      const back = sitesByVendor(readSiteIndex(siteLines(sheetsOfSites)));
      expect(new Map(back.map(({ id, sites }) => [id, sites]))).toEqual(
        new Map(sheetsOfSites.map(({ id, sites }) => [id, sites])),
      );
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('a site with white space is refused when the index is written', () => {
  expect(() => siteLines([{ id: 'x', sites: [{ host: 'a b.example' }] }])).toThrow(
    "'a b.example' has white space",
  );
});

describe('the real sheets', () => {
  const real = readSiteIndex(siteLines(sheets));

  test('every listed site is its own vendor', () => {
    const lost = sheets.flatMap(({ id, sites }) =>
      sites.filter(
        ({ host: hostname, path: pathname = '/' }) => findVendor({ hostname, pathname }, real) !== id,
      ),
    );
    expect(lost).toEqual([]);
  });

  test("a subdomain is the vendor's too, unless it is a customer's own", () => {
    const wrong = sheets.flatMap(({ id, sites }) =>
      sites.filter(({ host: hostname, path: pathname = '/', subdomains }) => {
        const found = findSite({ hostname: `x--y.${hostname}`, pathname }, real);
        return subdomains === false ? found?.site.host === hostname && !found.site.path : found?.id !== id;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['https://fal.ai/models', 'fal'],
    ['https://docs.fal.ai/', 'fal'],
    ['https://github.com/', 'github'],
    ['https://github.com/features/copilot', 'github-copilot'],
    ['https://github.com/features/copilots', 'github'],
    ['https://docs.cloud.google.com/storage', 'google-cloud'],
    ['https://www.microsoft.com/en-gb/microsoft-365', 'microsoft-365'],
    ['https://wordpress.com/', 'wordpress-com'],
    ['https://jane.wordpress.com/', undefined],
    ['https://fal.ai.evil.example/', undefined],
  ])('%s is %s', (url, id) => {
    const address = readAddress(url);
    expect(address && findVendor(address, real)).toBe(id);
  });
});
