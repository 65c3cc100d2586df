import { parse } from 'tldts';
import { readAddress, type Address } from '../../../lib/core/address';
import { findVendor, readSiteIndex, siteLines } from '../../../lib/core/match';

/** What one size was measured at: nanoseconds per address in each run, and how many answers were wrong. */
export interface MatchFigures {
  url: number[];
  find: number[];
  parseAndMap: number[];
  scan: number[];
  wrong: number;
}

const runs = 15;
const lookUps = 20_000;

/** Hosts as sheets list them: one in eight with a path beside it, one in forty without its subdomains. */
function madeUp(hosts: number) {
  return Array.from({ length: hosts }, (_, i) => {
    const host = `vendor-${i}.example`;
    if (i % 40 === 1) return { id: `v${i}`, sites: [{ host, subdomains: false as const }] };
    return { id: `v${i}`, sites: i % 8 === 0 ? [{ host }, { host, path: '/ai' }] : [{ host }] };
  });
}

/** Addresses of which every second one is listed; `distinct` of them, in rotation. */
function visits(hosts: number, distinct: number) {
  return Array.from({ length: lookUps }, (_, i) => {
    const n = ((i % distinct) * 7919) % hosts;
    return {
      url: `https://app.${i % 2 ? 'no-' : ''}vendor-${n}.example/de/ai/page?query=${i % distinct}`,
      expected: i % 2 || n % 40 === 1 ? undefined : `v${n}`,
    };
  });
}

/** Measures in turns, so that a machine's speed and its other work cancel out. Runs in a browser's page. */
export function measureMatch(hosts: number, distinct: number): MatchFigures {
  const sheets = madeUp(hosts);
  const index = readSiteIndex(siteLines(sheets));
  const pages = visits(hosts, distinct);
  const urls = pages.map(({ url }) => url);
  const addresses = urls.map((url) => readAddress(url) ?? nowhere);
  const wrong = pages.filter(({ expected }, i) => findVendor(addresses[i] ?? nowhere, index) !== expected);
  const domains = new Map(sheets.map(({ id, sites }) => [sites[0]?.host, id]));
  const listed = [...domains.keys()];
  // A scan of a million hosts is as slow as it sounds.
  const few = addresses.slice(0, Math.max(2, Math.floor(2_000_000 / hosts)));
  const some = urls.slice(0, 2000);
  const figures: MatchFigures = { url: [], find: [], parseAndMap: [], scan: [], wrong: wrong.length };
  for (let run = 0; run <= runs; run++) {
    const now = {
      url: each(urls, (url) => new URL(url)),
      find: each(addresses, (address) => findVendor(address, index)),
      parseAndMap: each(some, (url) => domains.get(parse(url).domain ?? '')),
      scan: run > 3 ? NaN : each(few, (address) => scan(address, listed)),
    };
    // The first run warms up.
    if (run === 0) continue;
    figures.url.push(now.url);
    figures.find.push(now.find);
    figures.parseAndMap.push(now.parseAndMap);
    if (run <= 3) figures.scan.push(now.scan);
  }
  return figures;
}

/** Milliseconds that an index of so many made-up hosts, or of a text, takes to be read, in each run. */
export function measureIndex(source: number | string): number[] {
  const text = typeof source === 'string' ? source : siteLines(madeUp(source));
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    readSiteIndex(text);
    return performance.now() - start;
  });
}

const nowhere: Address = { hostname: '', pathname: '/' };

/** Nanoseconds for each. */
function each<T>(list: T[], job: (one: T) => unknown): number {
  const start = performance.now();
  for (const one of list) kept = job(one);
  return ((performance.now() - start) / list.length) * 1e6;
}

/** Keeps the engine from leaving out what nobody uses. */
export let kept: unknown;

const scan = ({ hostname }: Address, hosts: (string | undefined)[]) =>
  hosts.find((host) => hostname === host || hostname.endsWith(`.${host}`));
