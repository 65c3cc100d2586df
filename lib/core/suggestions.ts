import { readTyped } from './address';
import { findVendor, type SiteIndex } from './match';
import type { VendorEntry } from './search';

/** A line below the address bar. */
export interface Suggestion {
  id: string;
  name: string;
  host: string;
  verdict: VendorEntry['verdict'];
}

/** How many lines the browser shows. */
const most = 6;

/** What to suggest for something typed: the vendor of a typed address first, then the best matches. */
export function suggestionsFor(
  typed: string,
  find: (query: string) => VendorEntry[],
  { index, entries }: { index: SiteIndex; entries: VendorEntry[] },
): Suggestion[] {
  const address = readTyped(typed);
  const own = address && findVendor(address, index);
  const first = entries.filter(({ id }) => id === own);
  const rest = find(typed).filter(({ id }) => id !== own);
  return [...first, ...rest]
    .slice(0, most)
    .map(({ id, name, hosts, verdict }) => ({ id, name, host: hosts[0] ?? '', verdict }));
}
