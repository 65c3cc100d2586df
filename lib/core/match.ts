import type { Address } from './address';
import type { Site } from './sheet';

/** The listed sites by host; read once per start of the service worker. Opaque: ask `findVendor`. */
export interface SiteIndex {
  readonly text: string;
  readonly hosts: ReadonlyMap<string, Listed>;
}

export interface ListedSite {
  /** The vendor's id. */
  id: string;
  site: Site;
}

/** The usual host has one entry with nothing to it: then it is the vendor's id. */
type Listed = string | Entry[];

interface Entry extends ListedSite {
  /** The listed path as it is compared; '' for the whole host. */
  path: string;
}

/** RFC 1035, 2.3.4: no host is longer, and nobody's hostname may hold the walk up. */
const longestHostname = 253;

/**
 * The id of the vendor whose site the address is, or undefined. The most specific host wins, and
 * at a host the longest path, by segment. Where a host is listed with paths alone and none fits,
 * its parent host is tried.
 */
export function findVendor(address: Address, index: SiteIndex): string | undefined {
  return findSite(address, index)?.id;
}

/** The listed site that the address belongs to, with the vendor's id; of two equal ones the later. */
export function findSite({ hostname, pathname }: Address, { hosts }: SiteIndex): ListedSite | undefined {
  if (hostname.length > longestHostname) return undefined;
  let start = 0;
  let dot = hostname.indexOf('.');
  // Ends before the last label: a name without a dot is no vendor's, nor is one with an empty label.
  while (dot > start) {
    const host = start === 0 ? hostname : hostname.slice(start);
    const listed = hosts.get(host);
    if (typeof listed === 'string') return { id: listed, site: { host } };
    const found = listed && mostSpecific(listed, pathname, isHostItself(hostname, host));
    if (found) return { id: found.id, site: found.site };
    start = dot + 1;
    dot = hostname.indexOf('.', start);
  }
  return undefined;
}

/**
 * The text that `readSiteIndex` reads: one line per vendor, its id and its sites, each as
 * `host`, `host/path`, or with a leading `!` where subdomains are customers' own. Throws for
 * what would not read back as it was, white space above all.
 */
export function siteLines(sheets: { id: string; sites: Site[] }[]): string {
  return sheets.map(({ id, sites }) => vendorLine(id, sites)).join('\n');
}

/** Reads the text of `siteLines`. */
export function readSiteIndex(text: string): SiteIndex {
  const hosts = new Map<string, Listed>();
  for (const line of text.split('\n')) {
    let space = line.indexOf(' ');
    const id = line.slice(0, space);
    while (space >= 0) {
      const start = space + 1;
      space = line.indexOf(' ', start);
      add(hosts, id, line.slice(start, space < 0 ? undefined : space));
    }
  }
  return { text, hosts };
}

/** What `siteLines` was given: every vendor with its sites, in the same order. */
export function sitesByVendor({ text }: SiteIndex): { id: string; sites: Site[] }[] {
  return text.split('\n').flatMap((line) => {
    const [id = '', ...words] = line.split(' ');
    return id === '' ? [] : [{ id, sites: words.map(readSite) }];
  });
}

// `www.` is the site itself, also where other subdomains are customers' own.
const isHostItself = (hostname: string, host: string) => hostname === host || hostname === `www.${host}`;

function mostSpecific(entries: Entry[], pathname: string, isItself: boolean): Entry | undefined {
  const open = isItself ? entries : entries.filter(({ site }) => site.subdomains !== false);
  const page = comparable(pathname);
  const asItStands = longest(open, page);
  return asItStands?.path ? asItStands : longest(open, withoutLanguage(page));
}

function longest(entries: Entry[], page: string): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries) {
    if (isUnder(page, entry.path) && entry.path.length >= (best?.path ?? '').length) best = entry;
  }
  return best;
}

const isUnder = (page: string, path: string) =>
  page.startsWith(path) && (path === '' || page.length === path.length || page[path.length] === '/');

/** Vendors serve one product page under dozens of languages: /de/…, /de_DE/…, /intl/de/…, /es-419/…, /zh-Hans-CN/… */
const withoutLanguage = (page: string) =>
  page.replace(/^(?:\/intl)?\/[a-z]{2}(?:[-_](?:hans|hant))?(?:[-_](?:[a-z]{2}|419))?(?=\/|$)/i, '');

/** Servers take doubled slashes as one, and '%61' as the 'a' that it stands for (RFC 3986, 6.2.2.2). */
function comparable(path: string): string {
  const single = path.includes('//') ? path.replace(/\/{2,}/g, '/') : path;
  return single.includes('%') ? decoded(single) : single;
}

function decoded(path: string): string {
  try {
    return decodeURI(path); // leaves %2F alone: it is no border between segments
  } catch {
    return path; // pages may have any address
  }
}

function vendorLine(id: string, sites: Site[]): string {
  if (!/^\S+$/.test(id)) throw new Error(`'${id}': an id is one word`);
  return [id, ...sites.map((site) => writeSite(id, site))].join(' ');
}

function writeSite(id: string, { host, path = '', subdomains }: Site): string {
  if (!/^[^\s/!]+$/.test(host)) throw new Error(`${id}: sites: '${host}' is no host`);
  if (!/^(?:\/\S*)?$/.test(path)) throw new Error(`${id}: sites: '${path}' is no path`);
  return `${subdomains === false ? '!' : ''}${host}${path}`;
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

function add(hosts: Map<string, Listed>, id: string, word: string): void {
  const host = hostOf(word);
  const listed = hosts.get(host);
  if (listed === undefined && host === word) hosts.set(host, id);
  else if (typeof listed === 'object') listed.push(entryOf(id, readSite(word)));
  else hosts.set(host, [...(listed ? [entryOf(listed, { host })] : []), entryOf(id, readSite(word))]);
}

const entryOf = (id: string, site: Site): Entry => ({
  id,
  site,
  path: comparable(site.path ?? '').replace(/\/$/, ''),
});
