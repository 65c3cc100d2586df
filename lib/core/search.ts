import uFuzzy from '@leeoniya/ufuzzy';
import { readTyped } from './address';
import { findVendor, readSiteIndex } from './match';
import type { Verdict } from './rating/methodology';
import { best, fit } from './search/best';
import { meantBy, vocabularyOf, type Vocabulary } from './search/mistyped';
import { distance, namesOf, ownerOf, stemOf, tighten, wordsOf } from './search/words';

/** What can be searched. */
export interface Searchable {
  name: string;
  /** Host and path of each site, the main one first. */
  hosts: string[];
  provider: string;
  /** Further words that lead to it, for instance what it does, in both languages; as `wordsOf` gives them. */
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
/** No name has more letters; a pasted text must not hold the reader up. */
const longestQuery = 60;
/** A shorter word is looked for where words begin alone: within words it would be found everywhere. */
const shortestWithin = 3;

/**
 * Prepares a search over name, host and provider. Gives the best matches first, at most `most`:
 * the vendor of a typed address, names as typed, then names that begin so, hosts, names with it, the rest.
 * Where nothing fits as typed, one mistake per word is forgiven, in words of four letters or more.
 */
export function makeSearch<T extends Searchable>(entries: T[], most = usual): (query: string) => T[] {
  const find = makeFind(entries);
  return (query) =>
    find(query)
      .slice(0, most)
      .flatMap((index) => entries[index] ?? []);
}

/** The same, for whoever keeps something else by the place of an entry: gives the places of all matches. */
export function makeFind(entries: Searchable[]): (query: string) => number[] {
  const all = entries.map(prepare);
  const texts = all.map(({ text }) => text);
  const vocabulary = vocabularyOf(all.map(foundBy));
  const sites = readSiteIndex(entries.map(({ hosts }, index) => [index, ...hosts].join(' ')).join('\n'));
  return (query) => {
    const asked = readQuery(query);
    if (asked.text === '') return [];
    const owner = asked.address && findVendor(asked.address, sites);
    const typed = best(all, (one) => fitAsTyped(one, asked));
    const found = onceEach([owner ? [Number(owner)] : [], typed, findWords(texts, asked.text)], all.length);
    return found.length > 0 ? found : findMistyped(vocabulary, asked);
  };
}

/** Each place once, in order. No set: thousands are found with the first letter, and thrown away with the next. */
function onceEach(lists: number[][], places: number): number[] {
  const seen = new Uint8Array(places);
  const found: number[] = [];
  for (const list of lists) {
    for (const place of list) {
      if (seen[place] === 0) found.push(place);
      seen[place] = 1;
    }
  }
  return found;
}

/** The vendors that something mistyped may have meant, best first; none where nothing is near. */
export function nearest(query: string, entries: VendorEntry[]): VendorEntry[] {
  const found = makeSearch(entries)(query);
  const { tight } = readQuery(query);
  if (found.length > 0 || tight === '') return found;
  const distances = entries.map(({ name, hosts }) =>
    Math.min(...[...namesOf(name), ...hosts.map(ownerOf)].map((own) => distance(tight, own))),
  );
  const least = Math.min(...distances);
  return least > tight.length / 2 ? [] : entries.filter((_, i) => distances[i] === least).slice(0, usual);
}

interface Prepared {
  /** The name, whole and short, as words and without the space between them. */
  names: string[];
  /** The names as one text. */
  called: string;
  /** What hosts may be typed as, each after a space: whole without dots, or one of their labels. */
  hostStarts: string;
  /** Everything that it is found by, each word after a space. */
  text: string;
}

/** Names first, then in the order of the text. */
const foundBy = ({ names, text }: Prepared) => [...names, ...text.split(' ')];

function prepare({ name, hosts, provider, words = '' }: Searchable): Prepared {
  const tightHosts = hosts.map((host) => host.replace(/[^a-z0-9]/g, ''));
  const names = namesOf(name);
  return {
    names,
    called: names.join('\n'),
    hostStarts: ['', ...tightHosts, ...hosts.map(stemOf)].join(' ').replaceAll('.', ' '),
    text: ` ${wordsOf([name, ...hosts, provider].join(' '))} ${words}`.trimEnd(),
  };
}

type Asked = ReturnType<typeof readQuery>;

/** The query as words, without the space between them ('open ai' means OpenAI), and as the address that it may be. */
function readQuery(query: string) {
  const typed = query.trim().slice(0, longestQuery);
  const text = wordsOf(typed.replace(/^(?:https?:\/\/)?(?:www\.)?/i, ''));
  const tight = tighten(text);
  return { text, tight, start: ` ${text}`, tightStart: ` ${tight}`, address: readTyped(typed) };
}

/** With one mistake in each word; words that nothing fits are also tried as one. */
function findMistyped(vocabulary: Vocabulary, { text, tight }: Asked): number[] {
  const found = meantBy(vocabulary, text.split(' '));
  return found.length > 0 || text === tight ? found : meantBy(vocabulary, [tight]);
}

function fitAsTyped({ names, called, hostStarts }: Prepared, asked: Asked): number {
  const { text, tight, start, tightStart } = asked;
  // Most vendors are neither called nor found so; this runs for all of them with each letter.
  if (!called.includes(text) && !called.includes(tight))
    return hostStarts.includes(tightStart) ? fit(2) : Infinity;
  if (names.includes(text)) return fit(0);
  const begun = names.find((name) => name.startsWith(text) || name.startsWith(tight));
  if (begun !== undefined) return fit(1, begun.length);
  if (hostStarts.includes(tightStart)) return fit(2);
  if (names[0]?.includes(start)) return fit(3);
  return text.length >= shortestWithin && names[0]?.includes(text) ? fit(4) : Infinity;
}

const fuzzy = new uFuzzy();

/** Where all words of the query begin words of an entry, in any order; then also where they stand within. */
function findWords(texts: string[], query: string): number[] {
  const [indexes, info, order] = fuzzy.search(texts, query, 1);
  const found = info && order ? order.flatMap((place) => info.idx[place] ?? []) : (indexes ?? []);
  const words = query.split(' ');
  const starts = words.map((word) => ` ${word}`);
  const begin = found.filter((index) => starts.every((start) => texts[index]?.includes(start)));
  return words.some(({ length }) => length < shortestWithin) ? begin : [...begin, ...found];
}
