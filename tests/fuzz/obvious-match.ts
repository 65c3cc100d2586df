import type { Site } from '../../lib/core/sheet';

/** Every listed site, taken apart once. */
export type Sites = Taken[];
interface Taken {
  id: string;
  host: string;
  ending: string;
  labels: number;
  segments: string[];
  closed: boolean;
}

/** Takes the sites of all sheets apart, in their order. */
export const takeApart = (sheets: { id: string; sites: Site[] }[]): Sites =>
  sheets.flatMap(({ id, sites }) =>
    sites.map(({ host, path = '', subdomains }) => ({
      id,
      host,
      ending: `.${host}`,
      labels: host.split('.').length,
      segments: segmentsOf(path),
      closed: subdomains === false,
    })),
  );

/**
 * The rule of matching for a whole URL, in its slowest and plainest form: every site is looked
 * at, and those that fit are put in order. Shares no code with lib/core.
 */
export function obviousMatch(url: string, sites: Sites): string | undefined {
  const page = pageOf(url);
  if (!page) return undefined;
  const there = sites.filter((site) => hostFits(page.hostname, site));
  if (there.length === 0) return undefined;
  const asItStands = segmentsOf(page.pathname);
  const translated = withoutLanguage(asItStands);
  const ranked = there.flatMap((site, order) => {
    // A path that fits as it stands goes before one that fits behind a language.
    if (site.segments.length > 0 && isStartOf(site.segments, asItStands)) return [{ site, order, rank: 2 }];
    if (isStartOf(site.segments, translated)) return [{ site, order, rank: 1 }];
    return [];
  });
  ranked.sort(
    (a, b) =>
      b.site.labels - a.site.labels ||
      b.rank - a.rank ||
      b.site.segments.length - a.site.segments.length ||
      b.order - a.order,
  );
  return ranked[0]?.site.id;
}

function pageOf(url: string): { hostname: string; pathname: string } | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  if (!['http:', 'https:'].includes(parsed.protocol)) return undefined;
  const { hostname, pathname } = parsed;
  return { hostname: hostname.endsWith('.') ? hostname.slice(0, -1) : hostname, pathname };
}

function hostFits(hostname: string, { host, ending, labels, closed }: Taken): boolean {
  if (labels < 2 || hostname.length > 253) return false;
  if (hostname === host) return true;
  if (!hostname.endsWith(ending)) return false;
  const below = hostname.slice(0, -ending.length).split('.');
  if (below.includes('')) return false;
  return !closed || below.join('.') === 'www';
}

function segmentsOf(path: string): string[] {
  let readable = path;
  try {
    readable = decodeURI(path);
  } catch {
    // An address that cannot be decoded is compared as it is.
  }
  return readable.split('/').filter((segment) => segment !== '');
}

/** Without one language or country at the start, also behind `intl`. */
function withoutLanguage(segments: string[]): string[] {
  const [first = '', second = ''] = segments;
  if (first.toLowerCase() === 'intl' && isLanguage(second)) return segments.slice(2);
  return isLanguage(first) ? segments.slice(1) : segments;
}

/** A language, then perhaps a script, then perhaps a region. */
function isLanguage(segment: string): boolean {
  const [language = '', ...rest] = segment.toLowerCase().split(/[-_]/);
  if (!isTwoLetters(language)) return false;
  if (rest[0] === 'hans' || rest[0] === 'hant') rest.shift();
  if (rest[0] !== undefined && (isTwoLetters(rest[0]) || rest[0] === '419')) rest.shift();
  return rest.length === 0;
}

const isTwoLetters = (text: string) =>
  text.length === 2 && [...text].every((letter) => letter >= 'a' && letter <= 'z');

const isStartOf = (start: string[], whole: string[]) =>
  start.every((segment, index) => whole[index] === segment);
