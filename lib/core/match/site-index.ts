import type { Site } from '../sheet';
import { addLetter, emptyHash, firstPlace, makeHostTable, nextPlace, type HostTable } from './host-table';
import { readSite } from './site-lines';
import { comparable } from './site-path';

/** The listed sites by host; read once per start of the service worker. Opaque: ask `findVendor`. */
export interface SiteIndex {
  readonly text: string;
  /** By host: where it stands in the text, or, with `severalBit`, its place in `several`. */
  readonly table: HostTable;
  /** Hosts with more to them than an id: paths, several vendors, or subdomains that are customers' own. */
  readonly several: readonly Entry[][];
}

/** A vendor's site at a host. */
export interface Entry {
  /** The vendor's id. */
  id: string;
  site: Site;
  /** The listed path as it is compared; '' for the whole host. */
  path: string;
}

/** Reads the text of `siteLines`: backwards, as hosts are hashed from the right. */
export function readSiteIndex(text: string): SiteIndex {
  const several: Entry[][] = [];
  const index = { text, table: makeHostTable(countSites(text)), several };
  const word: Word = {
    text,
    hash: emptyHash,
    start: 0,
    end: text.length,
    wordEnd: text.length,
    isPlain: true,
  };
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === space || code === newline) {
      // What begins a line is no site but an id.
      if (code === space) add(index, word);
      word.end = word.wordEnd = at;
      word.hash = emptyHash;
      word.isPlain = true;
    } else if (code === slash) {
      // What was read so far of the word is the path.
      word.end = at;
      word.hash = emptyHash;
      word.isPlain = false;
    } else if (code === exclamation) word.isPlain = false;
    else {
      word.hash = addLetter(word.hash, code);
      word.start = at;
    }
  }
  return index;
}

const slash = 47;
const exclamation = 33;

function countSites(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** A host within a longer text. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** The place in the table of a host, or the free one where it would stand. */
export function placeOf(index: SiteIndex, hash: number, host: Span): number {
  const { table } = index;
  let place = firstPlace(table, hash);
  for (;;) {
    const value = table[place + 1] ?? 0;
    if (value === 0 || (table[place] === hash && isHost(index, value, host))) return place;
    place = nextPlace(table, place);
  }
}

/** Letter by letter: a part of a string would be a new one. */
function isHost(index: SiteIndex, value: number, { text, start, end }: Span): boolean {
  if (value >= severalBit) return severalOf(index, value)[0]?.site.host === text.slice(start, end);
  const length = end - start;
  for (let at = 0; at < length; at++) {
    if (index.text.charCodeAt(value + at) !== text.charCodeAt(start + at)) return false;
  }
  return isEnd(index.text.charCodeAt(value + length));
}

/** A value with this bit is a place in `several`. */
export const severalBit = 2 ** 31;
export const severalOf = ({ several }: SiteIndex, value: number): Entry[] =>
  several[value - severalBit] ?? [];

const space = 32;
const newline = 10;
/** White space, or no letter at all behind the text's end. */
const isEnd = (code: number) => code === space || code === newline || Number.isNaN(code);

/** The id at the head of a place's line. Letter by letter: it is close, and a search takes longer to start. */
export function idAt(text: string, place: number): string {
  let end = place;
  let start = place;
  for (; start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    if (code === newline) break;
    if (code === space) end = start - 1;
  }
  return text.slice(start, end);
}

export function hostAt(text: string, place: number): string {
  let end = place;
  while (!isEnd(text.charCodeAt(end))) end++;
  return text.slice(place, end);
}

/** A site in the text: its host, and the hash of that. */
interface Word extends Span {
  hash: number;
  /** Behind the path; `end` is behind the host. */
  wordEnd: number;
  /** It is a host and nothing else. */
  isPlain: boolean;
}

function add(index: SiteIndex & { several: Entry[][] }, word: Word): void {
  const { text, table, several } = index;
  const place = placeOf(index, word.hash, word);
  const value = table[place + 1] ?? 0;
  table[place] = word.hash;
  if (value === 0 && word.isPlain) {
    table[place + 1] = word.start;
    return;
  }
  const host = text.slice(word.start, word.end);
  const site = word.isPlain ? { host } : readSite(wordAt(word));
  const entry = entryOf(idAt(text, word.start), site);
  // What stands later in the text was met first.
  if (value >= severalBit) severalOf(index, value).unshift(entry);
  else {
    const later = value === 0 ? [] : [entryOf(idAt(text, value), { host })];
    table[place + 1] = severalBit + several.push([entry, ...later]) - 1;
  }
}

/** A site as it is written, with its '!' and its path. */
const wordAt = ({ text, start, wordEnd }: Word) => text.slice(text.lastIndexOf(' ', start) + 1, wordEnd);

const entryOf = (id: string, site: Site): Entry => ({
  id,
  site,
  path: comparable(site.path ?? '').replace(/\/$/, ''),
});
