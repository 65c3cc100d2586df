import type { Site } from '../sheet';

/**
 * The text that `readSiteIndex` reads: one line per vendor, its id and its sites, each as
 * `host`, `host/path`, or with a leading `!` where subdomains are customers' own. Throws for
 * what would not read back as it was, white space above all.
 */
export function siteLines(sheets: { id: string; sites: Site[] }[]): string {
  return sheets.map(({ id, sites }) => vendorLine(id, sites)).join('\n');
}

/** What `siteLines` was given: every vendor with its sites, in the same order. */
export function sitesByVendor({ text }: { text: string }): { id: string; sites: Site[] }[] {
  return text.split('\n').flatMap((line) => {
    const [id = '', ...words] = line.split(' ');
    return id === '' ? [] : [{ id, sites: words.map(readSite) }];
  });
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

/** A site as `siteLines` writes it. */
export function readSite(word: string): Site {
  const slash = word.indexOf('/');
  const site = { host: hostOf(word), ...(slash >= 0 && { path: word.slice(slash) }) };
  return word.startsWith('!') ? { ...site, subdomains: false } : site;
}

function hostOf(word: string): string {
  const start = word.startsWith('!') ? 1 : 0;
  const slash = word.indexOf('/');
  return start === 0 && slash < 0 ? word : word.slice(start, slash < 0 ? undefined : slash);
}
