import type { Site } from './sheet';

/**
 * The match patterns that cover the given sites, as few as possible: a pattern with
 * subdomains stands for every host below it.
 */
export function originPatterns(sites: Site[]): string[] {
  const hosts = new Set(sites.flatMap(hostPatterns));
  return [...hosts]
    .filter((host) => !coveredByParent(host, hosts))
    .map(pattern)
    .toSorted();
}

/** The wanted patterns that the granted ones do not cover. Both as the browser writes them. */
export function missingOrigins(wanted: string[], granted: string[]): string[] {
  const hosts = grantedHosts(granted);
  return wanted.filter((origin) => !isCovered(hostOf(origin), hosts));
}

/** What may be registered: the wanted patterns that are granted, and granted ones that are narrower than a wanted one. */
export function allowedOrigins(wanted: string[], granted: string[]): string[] {
  const hosts = grantedHosts(granted);
  const whole = wanted.filter((origin) => isCovered(hostOf(origin), hosts));
  const wantedHosts = new Set(wanted.map(hostOf));
  const narrower = granted.filter((origin) => {
    const host = hostOf(origin);
    return (
      host !== '' &&
      !whole.includes(origin) &&
      isCovered(host, wantedHosts) &&
      !whole.some((w) => covers(w, host))
    );
  });
  return [...whole, ...narrower];
}

// A path never narrows: host access is given for hosts alone, and vendors change page without loading one.
function hostPatterns({ host, subdomains }: Site): string[] {
  return subdomains === false ? [host, `www.${host}`] : [`*.${host}`];
}

const pattern = (host: string) => `*://${host}/*`;

/** '*' for every host, '' for a pattern that is not of the web. */
function hostOf(origin: string): string {
  if (origin === '<all_urls>') return '*';
  return /^(?:\*|https?):\/\/([^/]+)\//.exec(origin)?.[1] ?? '';
}

// Only grants that cover both http and https, as the wanted patterns do, count as whole.
function grantedHosts(granted: string[]): Set<string> {
  return new Set(
    granted.filter((origin) => origin === '<all_urls>' || origin.startsWith('*://')).map(hostOf),
  );
}

function isCovered(host: string, hosts: Set<string>): boolean {
  return hosts.has(host) || coveredByParent(host, hosts);
}

function coveredByParent(host: string, hosts: Set<string>): boolean {
  if (hosts.has('*') && host !== '*') return true;
  for (let name = bare(host); name !== ''; name = parent(name)) {
    if (`*.${name}` !== host && hosts.has(`*.${name}`)) return true;
  }
  return false;
}

const covers = (origin: string, host: string) => isCovered(host, new Set([hostOf(origin)]));
const bare = (host: string) => host.replace(/^\*\./, '');
const parent = (name: string) => (name.includes('.') ? name.slice(name.indexOf('.') + 1) : '');
