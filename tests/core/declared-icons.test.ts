import { describe, expect, test } from 'vitest';
import { readAddress } from '../../lib/core/address';
import { declaredIcons, type DeclaredIcon } from '../../lib/core/declared-icons';
import { findVendor, readSiteIndex, siteLines } from '../../lib/core/match';
import type { Site } from '../../lib/core/sheet';
import { sheets } from '../fixtures/methodology/data';

type Page = Pick<URL, 'hostname' | 'href'>;

/** Whether the browser takes a filter to fit a URL: it puts a dot before the host that it compares. */
function fitter(filter: DeclaredIcon['filter']): (page: Page) => boolean {
  if ('hostSuffix' in filter) return ({ hostname }) => `.${hostname}`.endsWith(filter.hostSuffix);
  if ('hostEquals' in filter) return ({ hostname }) => hostname === filter.hostEquals;
  const pattern = new RegExp(filter.urlMatches);
  return ({ href }) => pattern.test(href);
}

const index = readSiteIndex(siteLines(sheets));
const declared = sheets.flatMap(({ id, sites }) =>
  declaredIcons(sites, 'suitable').map(({ filter, priority }) => ({ id, priority, fits: fitter(filter) })),
);

/** Whose icon stands in the toolbar; more than one id where the browser would have to guess. */
function shownAt(text: string): string[] {
  const { hostname, href } = new URL(text.replace(/#.*/, '')); // filters never see the hash
  const fitting = declared.filter(({ fits }) => fits({ hostname, href }));
  const highest = Math.max(...fitting.map(({ priority }) => priority));
  return [...new Set(fitting.filter(({ priority }) => priority === highest).map(({ id }) => id))];
}

/** Whose chip stands on the page. */
function ratedAt(text: string): string[] {
  const address = readAddress(text);
  return [address && findVendor(address, index)].flatMap((id) => id ?? []);
}

const hostsOf = ({ host }: Site) => [host, `www.${host}`, `docs.${host}`, `a.b.${host}`, `not${host}`];
const languages = ['/de', '/de-de', '/pt_BR', '/intl/de', '/es-419', '/zh-Hans-CN', '/intl', '/blog'];
const pathsOf = ({ path }: Site) => {
  if (path === undefined) return ['/', '/de/x?q=1'];
  const near = ['', '/', '/x', '?q=1', '#top', 'x'].map((end) => path + end);
  return [...near, ...languages.map((language) => language + path), path.replaceAll('/', '//')];
};

describe('the declared icons show whom the chip names', () => {
  test.each(sheets.map(({ id, sites }) => [id, sites] as const))('around the sites of %s', (_, sites) => {
    const urls = sites.flatMap((site) =>
      hostsOf(site).flatMap((host) => pathsOf(site).map((path) => `https://${host}${path}`)),
    );
    expect(urls.filter((url) => shownAt(url).join() !== ratedAt(url).join())).toEqual([]);
  });

  test.each([
    ['https://fal.ai/', ['fal']],
    ['https://docs.fal.ai:8443/x', ['fal']],
    ['http://fal.ai/models?next=https://slack.com/', ['fal']],
    ['https://notfal.ai/', []],
    ['https://fal.ai.evil.example/', []],
    ['https://evil.example/https://github.com/features/copilot', []],
    ['https://evil.example/?u=//github.com/features/copilot', []],
    ['https://github.com/features/copilot/plans', ['github-copilot']],
    ['https://github.com/de/features/copilot', ['github-copilot']],
    ['https://github.com/features/copilotage', ['github']],
    ['https://www.microsoft.com/en-us/microsoft-365', ['microsoft-365']],
    ['https://www.microsoft.com/en-us/microsoft-3650', []],
    ['https://docs.github.com/copilot', ['github-copilot']],
    ['https://docs.github.com/de/copilot/x', ['github-copilot']],
    ['https://docs.github.com/de/actions', ['github']],
    ['https://wordpress.com/', ['wordpress-com']],
    ['https://www.wordpress.com/', ['wordpress-com']],
    ['https://jane.wordpress.com/', []],
  ])('%s shows %j', (url, ids) => {
    expect(shownAt(url)).toEqual(ids);
    expect(ratedAt(url)).toEqual(ids);
  });
});

test('filters of a host that is listed whole, with customers’ own sites below it, and by path', () => {
  const [whole, itself, www, below] = declaredIcons(
    [{ host: 'a.example' }, { host: 'b.example', subdomains: false }, { host: 'c.example', path: '/a.b' }],
    'conditional',
  );
  expect(whole).toEqual({ verdict: 'conditional', filter: { hostSuffix: '.a.example' }, priority: 140 });
  expect([itself?.filter, www?.filter]).toEqual([
    { hostEquals: 'b.example' },
    { hostEquals: 'www.b.example' },
  ]);
  expect(below?.priority).toBe(141);
  expect(below && fitter(below.filter)(new URL('https://c.example/a.b'))).toBe(true);
  expect(below && fitter(below.filter)(new URL('https://c.example/axb'))).toBe(false);
});
