import uFuzzy from '@leeoniya/ufuzzy';
import type { Verdict } from './rating/methodology';

/** What can be searched. */
export interface Searchable {
  name: string;
  /** Host and path of each site, the main one first. */
  hosts: string[];
  provider: string;
  /** Further words that lead to it, for instance what it does, in both languages. */
  words?: string;
}

/** A vendor in brief. */
export interface VendorEntry extends Searchable {
  id: string;
  categories: string[];
  /** Of the base offering, for personal data, as of the dataset's own day. */
  verdict: Verdict;
}

const usual = 20;
/** No name is longer; a pasted text must not hold the reader up. */
const longestQuery = 60;

/**
 * Prepares a search over name, host and provider that forgives one mistake per word. Gives
 * the best matches first, at most `most`: names as typed, then names that begin so, then the rest.
 */
export function makeSearch<T extends Searchable>(entries: T[], most = usual): (query: string) => T[] {
  const haystack = entries.map(({ name, hosts, provider, words = '' }) =>
    fold(`${name} ${hosts.join(' ')} ${provider} ${words}`),
  );
  const names = entries.map(({ name }) => fold(name));
  const exactly = new uFuzzy();
  // One mistake per word: a letter too many, missing, another, or two swapped.
  const forgiving = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  return (query) => {
    const needle = fold(query.slice(0, longestQuery)).trim();
    if (needle === '') return [];
    const order = ranked(exactly, haystack, needle) ?? ranked(forgiving, haystack, needle) ?? [];
    return namesFirst(order, names, needle)
      .slice(0, most)
      .flatMap((index) => entries[index] ?? []);
  };
}

/** The vendors that something mistyped may have meant, best first. */
export function nearest(query: string, entries: VendorEntry[]): VendorEntry[] {
  const search = makeSearch(entries);
  const whole = search(query);
  // A long mistake fits nothing as a whole; its beginning may.
  for (let length = Math.min(query.length, longestQuery) - 1; whole.length === 0 && length >= 2; length--) {
    const found = search(query.slice(0, length));
    if (found.length > 0) return found;
  }
  return whole;
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

function ranked(fuzzy: uFuzzy, haystack: string[], needle: string): number[] | undefined {
  const [indexes, info, order] = fuzzy.search(haystack, needle, 1);
  if (!indexes || indexes.length === 0) return undefined;
  return info && order ? order.flatMap((place) => info.idx[place] ?? []) : indexes;
}

/** Names as typed, then names that begin so, then names with it, then the rest; else in the order given. */
function namesFirst(order: number[], names: string[], needle: string): number[] {
  const groups: number[][] = [[], [], [], []];
  for (const index of order) groups[nameRank(names[index] ?? '', needle)]?.push(index);
  return groups.flat();
}

function nameRank(name: string, needle: string): number {
  if (name === needle) return 0;
  if (name.startsWith(needle)) return 1;
  return name.includes(needle) ? 2 : 3;
}
