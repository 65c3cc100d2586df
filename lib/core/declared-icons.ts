import type { Verdict } from './rating/methodology';
import type { Site } from './sheet';

/** Where an icon is to be shown, in the terms of the browser's URL filters. */
export interface DeclaredIcon {
  verdict: Verdict;
  filter: { hostSuffix: string } | { hostEquals: string } | { urlMatches: string };
  /** The higher one wins where several filters fit: the more specific entry. */
  priority: number;
}

/**
 * The icons of a vendor's sites as filters, for browsers that paint the toolbar icon by
 * themselves (`declarativeContent`). The same order as `findVendor`: the longer host, then
 * the longer path.
 */
export function declaredIcons(sites: Site[], verdict: Verdict): DeclaredIcon[] {
  return sites.flatMap((site) =>
    filtersOf(site).map((filter) => ({ verdict, filter, priority: priorityOf(site) })),
  );
}

function filtersOf({ host, path, subdomains }: Site): DeclaredIcon['filter'][] {
  if (path !== undefined) return [{ urlMatches: urlPattern(host, path, subdomains !== false) }];
  if (subdomains === false) return [{ hostEquals: host }, { hostEquals: `www.${host}` }];
  // The browser puts a dot before the host it compares, so the host itself fits too.
  return [{ hostSuffix: `.${host}` }];
}

// As `findVendor` skips it. The browser's patterns (RE2) know no flag for upper and lower case here.
const script = '[Hh][Aa][Nn][SsTt]';
const language = `(?:(?:/+intl)?/+[A-Za-z]{2}(?:[-_]${script})?(?:[-_](?:[A-Za-z]{2}|419))?)?`;

function urlPattern(host: string, path: string, withSubdomains: boolean): string {
  const below = withSubdomains ? '(?:[^/:]+\\.)?' : '(?:www\\.)?';
  return `^https?://${below}${escape(host)}(?::\\d+)?${language}${pathPattern(path)}(?:[/?#].*)?$`;
}

// Servers take doubled slashes as one.
const pathPattern = (path: string) => escape(path).replaceAll('/', '/+');

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// Labels outweigh path segments, as a more specific host wins over any path of its parent.
function priorityOf({ host, path = '' }: Site): number {
  const labels = host.split('.').length;
  const segments = path.split('/').length - 1;
  return 100 + labels * 20 + Math.min(segments, 19);
}
