import bcd from '@mdn/browser-compat-data' with { type: 'json' };

export type Browser = 'chrome' | 'edge' | 'firefox' | 'firefox_android';

/**
 * The version of a browser that brought a part of the extension API (`api`, 'tabs.query') or a
 * key of the manifest (`manifest`, 'commands'), by MDN's tables; Infinity where it lacks it.
 * Of a name that is known in part, the part counts.
 */
export function addedIn(table: 'api' | 'manifest', name: string, browser: Browser): number {
  let known = bcd.webextensions[table];
  let support = known?.[about]?.support;
  for (const part of name.split('.')) {
    known = known?.[part];
    support = known?.[about]?.support ?? support;
  }
  const [named] = [support?.[browser]].flat();
  const version = named?.version_added;
  return typeof version === 'string' ? Number(version.replace('≤', '')) : Infinity;
}

const about = '__compat';
