import uFuzzy from '@leeoniya/ufuzzy';
import { readTyped } from './address';
import { findVendor, readSiteIndex } from './match';
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
/** No name has more letters; a pasted text must not hold the reader up. */
const longestQuery = 60;
/** A shorter word is looked for where words begin alone: within words it would be found everywhere. */
const shortestWithin = 3;
/** A shorter word with a mistake is another word, and a shorter beginning could be any word's. */
const shortestMistyped = { whole: 4, beginning: 5 };

/**
 * Prepares a search over name, host and provider. Gives the best matches first, at most `most`:
 * the vendor of a typed address, names as typed, then names that begin so, hosts, names with it, the rest.
 * Where nothing fits as typed, one mistake per word is forgiven, in words of four letters or more.
 */
export function makeSearch<T extends Searchable>(entries: T[], most = usual): (query: string) => T[] {
  const all = entries.map(prepare);
  const texts = all.map(({ text }) => text);
  const sites = readSiteIndex(entries.map(({ hosts }, index) => [index, ...hosts].join(' ')).join('\n'));
  return (query) => {
    const asked = readQuery(query);
    if (asked.text === '') return [];
    const owner = asked.address && findVendor(asked.address, sites);
    const typed = best(all, (one) => fitAsTyped(one, asked));
    const found = new Set([...(owner ? [Number(owner)] : []), ...typed, ...findWords(texts, asked.text)]);
    const order = found.size > 0 ? [...found] : findMistyped(all, asked);
    return order.slice(0, most).flatMap((index) => entries[index] ?? []);
  };
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
  /** What hosts may be typed as, each after a space: whole without dots, or one of their labels. */
  hostStarts: string;
  /** Everything that it is found by, each word after a space. */
  text: string;
}

function prepare({ name, hosts, provider, words = '' }: Searchable): Prepared {
  const tightHosts = hosts.map((host) => host.replace(/[^a-z0-9]/g, ''));
  return {
    names: namesOf(name),
    hostStarts: ['', ...tightHosts, ...hosts.map(stemOf)].join(' ').replaceAll('.', ' '),
    text: ` ${wordsOf([name, ...hosts, provider, words].join(' '))}`,
  };
}

/** 'X (Twitter)' is also called X. */
function namesOf(name: string): string[] {
  const names = [wordsOf(name), wordsOf(name.replace(/\(.*?\)/g, ''))];
  return [...new Set([...names, ...names.map(tighten)])];
}

/** 'support.zendesk' of support.zendesk.co.uk/x, and 'zendesk' of that. */
const stemOf = (host: string) => host.replace(/(?:\.com?)?\.[^./]+(?:\/.*)?$/, '');
const ownerOf = (host: string) => stemOf(host).replace(/.*\./, '');

type Asked = ReturnType<typeof readQuery>;

/** The query as words, without the space between them ('open ai' means OpenAI), and as the address that it may be. */
function readQuery(query: string) {
  const typed = query.trim().slice(0, longestQuery);
  const text = wordsOf(typed.replace(/^(?:https?:\/\/)?(?:www\.)?/i, ''));
  return { text, tight: tighten(text), address: readTyped(typed) };
}

/** Lower case, without marks over letters, and without punctuation, which uFuzzy would read as search syntax. */
const wordsOf = (text: string) =>
  (/[^ -~]/.test(text) ? withoutMarks(text) : text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const withoutMarks = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l');

const tighten = (words: string) => words.replaceAll(' ', '');

/** Smaller is better: the group counts before the place in it. */
const fit = (group: number, place = 0) => group * 1000 + place;

/** The indexes of what fits, the best first, else in the order given. */
function best(all: Prepared[], fitOf: (one: Prepared) => number): number[] {
  return all
    .map((one, index) => ({ index, fit: fitOf(one) }))
    .filter(({ fit }) => fit < Infinity)
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ index }) => index);
}

function fitAsTyped({ names, hostStarts }: Prepared, { text, tight }: Asked): number {
  if (names.includes(text)) return fit(0);
  const begun = names.find((name) => name.startsWith(text) || name.startsWith(tight));
  if (begun !== undefined) return fit(1, begun.length);
  if (hostStarts.includes(` ${tight}`)) return fit(2);
  if (names[0]?.includes(` ${text}`)) return fit(3);
  return text.length >= shortestWithin && names[0]?.includes(text) ? fit(4) : Infinity;
}

const fuzzy = new uFuzzy();

/** Where all words of the query begin words of an entry, in any order; then also where they stand within. */
function findWords(texts: string[], query: string): number[] {
  const [indexes, info, order] = fuzzy.search(texts, query, 1);
  const found = info && order ? order.flatMap((place) => info.idx[place] ?? []) : (indexes ?? []);
  const words = query.split(' ');
  const begin = found.filter((index) => words.every((word) => texts[index]?.includes(` ${word}`)));
  return words.some(({ length }) => length < shortestWithin) ? begin : [...begin, ...found];
}

/** With one letter too many, missing, another, or two swapped; words that nothing fits are also tried as one. */
function findMistyped(all: Prepared[], { text, tight }: Asked): number[] {
  const found = best(all, (one) => fitMistyped(one, text));
  return found.length > 0 || text === tight ? found : best(all, (one) => fitMistyped(one, tight));
}

/** Whole words before beginnings, then what stands further ahead: the name before the provider. */
function fitMistyped({ names, text }: Prepared, query: string): number {
  const words = [...names, ...text.split(' ')];
  let sum = 0;
  for (const word of query.split(' ')) {
    sum += Math.min(...words.map((other, at) => fit(mistyped(word, other), at)));
    if (sum === Infinity) break;
  }
  return sum;
}

/** How one word may have meant the other, the likeliest first; Infinity where it cannot. */
function mistyped(word: string, other: string): number {
  if (other.startsWith(word)) return other === word ? 0 : 1;
  if (word.length < shortestMistyped.whole) return Infinity;
  let same = 0;
  while (word[same] === other[same]) same++;
  const typed = word.slice(same);
  const meant = other.slice(same);
  const mended = [
    typed.slice(1),
    meant.charAt(0) + typed,
    meant.charAt(0) + typed.slice(1),
    typed.charAt(1) + typed.charAt(0) + typed.slice(2),
  ];
  if (mended.includes(meant)) return 2;
  if (word.length < shortestMistyped.beginning) return Infinity;
  return mended.some((one) => meant.startsWith(one)) ? 3 : Infinity;
}

/** How many letters are too many, missing, or another (Levenshtein). */
function distance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const other = (last[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      row.push(Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, other));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}
