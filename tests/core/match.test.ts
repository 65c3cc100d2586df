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
  { id: 'acme-de', sites: [{ host: 'acme.example', path: '/über' }] },
  { id: 'acme-shop', sites: [{ host: 'acme.example', path: '/shop/' }] },
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
  { id: 'lang-ai', sites: [{ host: 'lang.example', path: '/ai' }] },
  { id: 'idn', sites: [{ host: 'xn--mller-kva.example' }] },
  { id: 'ip', sites: [{ host: '192.0.2.7' }] },
  { id: 'intranet', sites: [{ host: 'intranet' }, { host: 'test' }] },
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
    ['https://192.0.2.7/ai', 'ip'],
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
    ['https://acme.example//ai', 'acme-ai'],
    ['https://acme.example/ai//pro', 'acme-ai-pro'],
    ['https://acme.example/products//ai.html/', 'acme-ai'],
    ['https://acme.example/x/ai', 'acme'],
    ['https://acme.example/a', 'acme'],
    ['https://acme.example/ai/pro', 'acme-ai-pro'],
    ['https://acme.example/ai/pro/x', 'acme-ai-pro'],
    ['https://acme.example/ai/professional', 'acme-ai'],
    ['https://acme.example/products/ai.html', 'acme-ai'],
    ['https://acme.example/products/ai.html.bak', 'acme'],
    ['https://acme.example/x/../ai', 'acme-ai'],
    ['https://acme.example/./ai', 'acme-ai'],
    ['https://acme.example/%61i', 'acme-ai'],
    ['https://acme.example/ai/%70ro', 'acme-ai-pro'],
    ['https://acme.example/a%69rport', 'acme'],
    ['https://acme.example/ai%2Fpro', 'acme'],
    ['https://acme.example/ai%252Fpro', 'acme'],
    ['https://acme.example/%2Fai', 'acme'],
    ['https://acme.example/ai/%E0%A4%A', 'acme-ai'],
    ['https://acme.example/%/ai', 'acme'],
    ['https://acme.example/über', 'acme-de'],
    ['https://acme.example/%C3%BCber/uns', 'acme-de'],
    ['https://acme.example/%c3%bcber', 'acme-de'],
    ['https://acme.example/shop', 'acme-shop'],
    ['https://acme.example/shop/cart', 'acme-shop'],
    ['https://acme.example/shopping', 'acme'],
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
    ['https://WWW.only.example./', 'single'],
    ['https://www.www.only.example/', undefined],
    ['https://wwww.only.example/', undefined],
    ['https://xwww.only.example/', undefined],
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
    ['https://acme.example/intl/de-DE/ai', 'acme-ai'],
    ['https://acme.example/EN-us/ai', 'acme-ai'],
    ['https://acme.example/es-419/ai', 'acme-ai'],
    ['https://acme.example/zh-Hans/ai', 'acme-ai'],
    ['https://acme.example/zh-Hant-TW/ai', 'acme-ai'],
    ['https://acme.example//de//ai', 'acme-ai'],
    ['https://acme.example/d%65/ai', 'acme-ai'],
    ['https://app.acme.example/de/ai', 'acme-ai'],
    ['https://acme.example/de/', 'acme'],
    ['https://acme.example/de', 'acme'],
    ['https://acme.example/de/airport', 'acme'],
    ['https://acme.example/deu/ai', 'acme'],
    ['https://acme.example/d/ai', 'acme'],
    ['https://acme.example/de-deu/ai', 'acme'],
    ['https://acme.example/de-mail/ai', 'acme'],
    ['https://acme.example/de-de-de/ai', 'acme'],
    ['https://acme.example/de.de/ai', 'acme'],
    ['https://acme.example/de-/ai', 'acme'],
    ['https://acme.example/419/ai', 'acme'],
    ['https://acme.example/x/de/ai', 'acme'],
    ['https://acme.example/ai/de/pro', 'acme-ai'],
    ['https://acme.example/intl/de/fr/ai', 'acme'],
    ['https://acme.example/de/intl/ai', 'acme'],
    ['https://acme.example/INTL/de/ai', 'acme-ai'],
    ['https://acme.example/de/fr/ai', 'acme'],
    ['https://acme.example/intl/ai', 'acme'],
    ['https://acme.example/intl/x/de/ai', 'acme'],
    ['https://lang.example/de/produkt', 'lang'],
    ['https://lang.example/en/produkt', undefined],
    ['https://lang.example/de/tool', 'lang'],
    ['https://lang.example/ai/tool', 'lang-ai'],
    ['https://lang.example/fr/ai/tool', 'lang-ai'],
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
    'https://intranet/',
    'https://www.intranet/',
    'https://127.0.0.1/',
    'https://192.0.2.77/',
    'https://192.0.2.7.evil.test/',
    'https://127.0.0.1:8080/ai',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[2001:db8::1]/ai',
    'https://__proto__/',
    'https://constructor.example/',
    'https://tostring/',
    'https://xn--acme-9na.example/',
    'https://__proto__.example/',
    'https://hasownproperty.example/',
    'https://.acme.example/',
    'https://a..acme.example/',
    'https://acme.example../',
    `https://${'a.'.repeat(100)}test/`,
    `https://${'a.'.repeat(100_000)}acme.example/`,
    `https://${'a'.repeat(250)}.acme.example/`,
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

test('of two entries for the same address the later one counts', () => {
  const own = { id: 'own', sites: [{ host: 'acme.example' }, { host: 'acme.example', path: '/ai' }] };
  const layered = readSiteIndex(siteLines([...listed, own]));
  expect(findVendor({ hostname: 'acme.example', pathname: '/' }, layered)).toBe('own');
  expect(findVendor({ hostname: 'acme.example', pathname: '/ai' }, layered)).toBe('own');
  expect(findVendor({ hostname: 'acme.example', pathname: '/ai/pro' }, layered)).toBe('acme-ai-pro');
});

test.each([
  ['https://app.acme.example/x', { id: 'acme', site: { host: 'acme.example' } }],
  ['https://app.acme.example/de/ai', { id: 'acme-ai', site: { host: 'acme.example', path: '/ai' } }],
  ['https://www.only.example/', { id: 'single', site: { host: 'only.example', subdomains: false } }],
  ['https://acme.test/', undefined],
])('%s names the site that it belongs to', (url, site) => {
  const address = readAddress(url);
  expect(address && findSite(address, index)).toEqual(site);
});

test('two hosts of one hash are told apart, listed or not', () => {
  const find = (hostname: string, ids: string[]) => {
    const sheets = ids.map((id) => ({ id, sites: [{ host: `${id}.example` }] }));
    return findVendor({ hostname, pathname: '/' }, readSiteIndex(siteLines(sheets)));
  };
  expect(find('jewzlyjup.example', ['jewzlyjup', 'fepudcrit'])).toBe('jewzlyjup');
  expect(find('app.fepudcrit.example', ['jewzlyjup', 'fepudcrit'])).toBe('fepudcrit');
  expect(find('fepudcrit.example', ['jewzlyjup'])).toBeUndefined();
});

const label = fc.constantFrom('a', 'b', 'www', 'de', 'acme', 'x1', '__proto__');
const host = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(label, { minLength: 2, maxLength: 3 }) },
    fc.array(label, { minLength: 1, maxLength: 4 }),
  )
  .map((labels) => labels.join('.'));
const hostname = fc
  .array(fc.oneof({ weight: 30, arbitrary: label }, fc.constant('')), { minLength: 1, maxLength: 5 })
  .map((labels) => labels.join('.'));
const segment = fc.constantFrom('de', 'en-us', 'es-419', 'zh-Hans', 'intl', 'ai', '%61i', 'air', 'pro', '');
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `/${segments.join('/')}`);
const site: fc.Arbitrary<Site> = fc.record(
  { host, path, subdomains: fc.constant(false as const) },
  { requiredKeys: ['host'], noNullPrototype: true },
);
const addresses = fc.record({ hostname, pathname: fc.oneof(path, fc.constant('/')) });
const someSheets = fc
  .array(fc.array(site, { maxLength: 4 }), { maxLength: 8, size: 'max' })
  .map((all) => all.map((sites, i) => ({ id: `v${i}`, sites })));
/** Most addresses are listed ones or near one, so that many are found. */
const cases = someSheets.chain((lists) => {
  const sites = lists.flatMap(({ sites: one }) => one);
  if (sites.length === 0) return fc.tuple(fc.constant(lists), addresses);
  const near = fc
    .record({
      below: fc.constantFrom('', '', 'www.', 'x1.', 'a.b.'),
      at: fc.constantFrom(...sites),
      before: fc.constantFrom('', '', '/de', '/intl/en-us', '/fr/de', '//'),
      after: fc.constantFrom('', '/', '/pro', 's'),
    })
    .map(({ below, at, before, after }) => ({
      hostname: below + at.host,
      pathname: `${before}${at.path ?? ''}${after}` || '/',
    }));
  return fc.tuple(fc.constant(lists), fc.oneof(addresses, { weight: 3, arbitrary: near }));
});

test('finds what a slow and obvious search finds', () => {
  let found = 0;
  fc.assert(
    fc.property(cases, ([lists, address]) => {
      const id = findVendor(address, readSiteIndex(siteLines(lists)));
      if (id) found++;
      expect(id).toBe(slowMatch(address, lists));
    }),
    { numRuns: 20_000, seed: 7 },
  );
  expect(found).toBeGreaterThan(5000);
});

test('the text of an index loses nothing', () => {
  fc.assert(
    fc.property(someSheets, (lists) => {
      expect(sitesByVendor(readSiteIndex(siteLines(lists)))).toEqual(lists);
    }),
    { numRuns: 500, seed: 7 },
  );
  expect(sitesByVendor(readSiteIndex(siteLines(sheets)))).toEqual(
    sheets.map(({ id, sites }) => ({ id, sites })),
  );
});

test.each([
  ['a b', { host: 'acme.example' }, "'a b': an id is one word"],
  ['', { host: 'acme.example' }, "'': an id is one word"],
  ['x', { host: 'a b.example' }, "x: sites: 'a b.example' is no host"],
  ['x', { host: 'a\n.example' }, "x: sites: 'a\n.example' is no host"],
  ['x', { host: '' }, "x: sites: '' is no host"],
  ['x', { host: '!acme.example' }, "x: sites: '!acme.example' is no host"],
  ['x', { host: 'acme.example/ai' }, "x: sites: 'acme.example/ai' is no host"],
  ['x', { host: 'acme.example', path: '/a b' }, "x: sites: '/a b' is no path"],
  ['x', { host: 'acme.example', path: 'ai' }, "x: sites: 'ai' is no path"],
])('the index of %j with %j is not written', (id, odd, message) => {
  expect(() => siteLines([{ id, sites: [odd] }])).toThrow(message);
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
    ['https://wordpress.com/wp-admin/', 'wordpress-com'],
    ['https://aws.amazon.com/de/bedrock/', 'amazon-bedrock'],
    ['https://aws.amazon.com/fr/bedrock/', 'amazon-bedrock'],
    ['https://aws.amazon.com/de/s3/', 'aws'],
    ['https://www.amazon.com/', undefined],
    ['https://openai.com/es-419/chatgpt/overview', 'chatgpt'],
    ['https://openai.com/zh-Hans-CN/chatgpt', 'chatgpt'],
    ['https://openai.com/de-DE/api', 'openai-api'],
    ['https://chat.mistral.ai/', 'mistral-le-chat'],
    ['https://www.adobe.com/de/products/firefly.html', 'adobe-firefly'],
    ['https://www.adobe.com/de/products/photoshop.html', undefined],
    ['https://www.jetbrains.com/ai/', 'jetbrains-ai'],
    ['https://www.jetbrains.com/airflow', undefined],
    ['https://docs.google.com/document/d/1', 'google-workspace'],
    ['https://www.google.com/search', undefined],
    ['https://fal.ai.evil.example/', undefined],
  ])('%s is %s', (url, id) => {
    const address = readAddress(url);
    expect(address && findVendor(address, real)).toBe(id);
  });
});
