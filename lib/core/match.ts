import type { Address } from './address';
import type { Site } from './sheet';

/**
 * The listed sites by host; read once per start of the service worker. A host's sites stay
 * text until an address asks for them: a look-up reads one host, not ten thousand.
 */
export type SiteIndex = ReadonlyMap<string, string>;

export interface ListedSite {
  /** The vendor's id. */
  id: string;
  site: Site;
}

/**
 * The vendor whose site the address is, or undefined. The most specific host wins, and at a
 * host the longest path, by segment. Where a host is listed with paths alone and none fits,
 * its parent host is tried.
 */
export function findVendor(address: Address, index: SiteIndex): string | undefined {
  return findSite(address, index)?.id;
}

/** The listed site that the address belongs to, with the vendor's id. */
export function findSite({ hostname, pathname }: Address, index: SiteIndex): ListedSite | undefined {
  for (let host = hostname; host !== ''; host = parentOf(host)) {
    const listed = index.get(host);
    const found = listed && longestPath(readListed(listed), pathname, isHostItself(hostname, host));
    if (found) return found;
  }
  return undefined;
}

/**
 * The text that `readSiteIndex` reads: one line per vendor, its id and its sites, each as
 * `host`, `host/path`, or with a leading `!` where subdomains are customers' own. Throws for
 * a site with white space, which would read as two.
 */
export function siteLines(sheets: { id: string; sites: Site[] }[]): string {
  return sheets.map(({ id, sites }) => [id, ...sites.map(writeSite)].join(' ')).join('\n');
}

/** Reads the text of `siteLines`. */
export function readSiteIndex(text: string): SiteIndex {
  const index = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [id = '', ...words] = line.split(' ');
    for (const word of words) {
      const host = hostOf(word);
      const listed = index.get(host);
      index.set(host, listed === undefined ? `${id} ${word}` : `${listed} ${id} ${word}`);
    }
  }
  return index;
}

/** The same by vendor, in the order in which they were written. */
export function sitesByVendor(index: SiteIndex): { id: string; sites: Site[] }[] {
  const vendors = new Map<string, Site[]>();
  for (const { id, site } of [...index.values()].flatMap(readListed))
    vendors.set(id, [...(vendors.get(id) ?? []), site]);
  return [...vendors].map(([id, sites]) => ({ id, sites }));
}

// `www.` is the site itself, also where other subdomains are customers' own.
const isHostItself = (hostname: string, host: string) => hostname === host || hostname === `www.${host}`;

function longestPath(listed: ListedSite[], pathname: string, isItself: boolean): ListedSite | undefined {
  const [only] = listed;
  if (only && listed.length === 1 && !only.site.path && only.site.subdomains !== false) return only;
  const open = listed.filter(({ site }) => isItself || site.subdomains !== false);
  const found = longest(open, pathname);
  if (found?.site.path) return found;
  // Only a listed path can need it: without one the host has matched already.
  const behind = longest(open, withoutLanguage(pathname));
  return behind?.site.path ? behind : found;
}

function longest(listed: readonly ListedSite[], pathname: string): ListedSite | undefined {
  let best: ListedSite | undefined;
  for (const candidate of listed) {
    const path = candidate.site.path ?? '';
    if (isUnder(pathname, path) && (!best || path.length > (best.site.path ?? '').length)) best = candidate;
  }
  return best;
}

const isUnder = (pathname: string, path: string) =>
  path === '' ||
  (pathname.startsWith(path) && (pathname.length === path.length || pathname[path.length] === '/'));

/** Vendors serve one product page under dozens of languages: /de/…, /de-de/…, /de_DE/…, /intl/de/…. */
const withoutLanguage = (pathname: string) =>
  pathname.replace(/^(?:\/intl)?\/[a-z]{2}(?:[-_][a-z]{2})?(?=\/|$)/i, '');

function parentOf(host: string): string {
  const dot = host.indexOf('.');
  return dot < 0 ? '' : host.slice(dot + 1);
}

function writeSite({ host, path = '', subdomains }: Site): string {
  const word = `${subdomains === false ? '!' : ''}${host}${path}`;
  if (/\s/.test(word)) throw new Error(`sites: '${word}' has white space`);
  return word;
}

/** 'id word id word …' */
function readListed(listed: string): ListedSite[] {
  // The usual host has one entry and nothing to it.
  if (!listed.includes('/') && !listed.includes('!')) return [plainSite(listed)];
  const words = listed.split(' ');
  return words.flatMap((word, i) => (i % 2 === 1 ? { id: words[i - 1] ?? '', site: readSite(word) } : []));
}

function plainSite(listed: string): ListedSite {
  const space = listed.indexOf(' ');
  return { id: listed.slice(0, space), site: { host: listed.slice(space + 1) } };
}

function readSite(word: string): Site {
  const slash = word.indexOf('/');
  const site = { host: hostOf(word), ...(slash >= 0 && { path: word.slice(slash) }) };
  return word.startsWith('!') ? { ...site, subdomains: false } : site;
}

function hostOf(word: string): string {
  const start = word.startsWith('!') ? 1 : 0;
  const slash = word.indexOf('/');
  return start === 0 && slash < 0 ? word : word.slice(start, slash < 0 ? undefined : slash);
}
