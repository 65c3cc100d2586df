import type { Address } from './address';
import { addLetter, emptyHash } from './match/host-table';
import {
  hostAt,
  idAt,
  placeOf,
  severalBit,
  severalOf,
  type Entry,
  type SiteIndex,
  type Span,
} from './match/site-index';
import { comparable } from './match/site-path';
import type { Site } from './sheet';

export { readSiteIndex, type SiteIndex } from './match/site-index';
export { siteLines, sitesByVendor } from './match/site-lines';

export interface ListedSite {
  /** The vendor's id. */
  id: string;
  site: Site;
}

/** RFC 1035, 2.3.4: no host is longer, and nobody's hostname may hold the walk up. */
const longestHostname = 253;

/**
 * The id of the vendor whose site the address is, or undefined. The most specific host wins, and
 * at a host the longest path, by segment. Where a host is listed with paths alone and none fits,
 * its parent host is tried.
 */
export function findVendor(address: Address, index: SiteIndex): string | undefined {
  const found = find(address, index);
  return typeof found === 'number' ? idAt(index.text, found) : found?.id;
}

/** The listed site that the address belongs to, with the vendor's id; of two equal ones the later. */
export function findSite(address: Address, index: SiteIndex): ListedSite | undefined {
  const found = find(address, index);
  if (typeof found !== 'number') return found && { id: found.id, site: found.site };
  return { id: idAt(index.text, found), site: { host: hostAt(index.text, found) } };
}

/** The site; where there is nothing to it but a host, the place of that in the text. */
function find({ hostname, pathname }: Address, index: SiteIndex): number | Entry | undefined {
  const asked: Span = { text: hostname, start: 0, end: hostname.length };
  for (let parent = hashParents(hostname) - 1; parent >= 0; parent--) {
    asked.start = starts[parent] ?? 0;
    // Nothing right of an empty label is meant.
    if (hostname.charCodeAt(asked.start) === dot) return undefined;
    const value = index.table[placeOf(index, hashes[parent] ?? 0, asked) + 1] ?? 0;
    if (value === 0) continue;
    if (value < severalBit) return value;
    const isItself = isHostItself(hostname, hostname.slice(asked.start));
    const found = mostSpecific(severalOf(index, value), pathname, isItself);
    if (found) return found;
  }
  return undefined;
}

const dot = 46;
/** Where each parent of a hostname begins, and its hash; the whole name last. Used anew by each look-up. */
const starts = new Uint8Array(longestHostname);
const hashes = new Uint32Array(longestHostname);

/** Fills `starts` and `hashes`; gives how many there are. A name without a dot is no vendor's. */
function hashParents(hostname: string): number {
  if (hostname.length > longestHostname) return 0;
  let count = 0;
  let hash = emptyHash;
  let dots = 0;
  for (let at = hostname.length - 1; at >= 0; at--) {
    const code = hostname.charCodeAt(at);
    if (code === dot && dots++ > 0) {
      starts[count] = at + 1;
      hashes[count++] = hash;
    }
    hash = addLetter(hash, code);
  }
  if (dots === 0) return 0;
  starts[count] = 0;
  hashes[count++] = hash;
  return count;
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
