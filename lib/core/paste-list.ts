import { readAddress, type Address } from './address';
import { findVendor, type SiteIndex } from './match';

/** A vendor that a pasted text speaks of. */
export interface KnownMention {
  id: string;
  /** How the text names it, each way once, in the order of appearance. */
  as: string[];
}

/** What a pasted text speaks of. */
export interface Mentions {
  known: KnownMention[];
  /** Web and mail hosts that belong to no rated vendor, each once. */
  unknown: string[];
  /** Short entries of a list in which nothing was found, each once: names of others, headings, remarks. */
  unread: string[];
}

/** Names worth finding in running text; a shorter one would be found in every sentence. */
const shortestName = 3;
/** No vendor's name has more words. */
const mostWords = 5;
/** Schemes, mailboxes and bare hosts, with what follows a host up to white space. */
const addressLike =
  /(?:https?:\/\/|[\p{L}\d._%+-]+@)?(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24}(?:[:/?#][^\s<>"')\]]*)?/gu;

/** More words than this make a sentence, not an entry of a list. */
const mostWordsOfEntry = 6;
/** In characters; beyond it nothing is looked at closely, so that a run of blanks costs nothing. */
const longestEntry = 200;

/** A piece of a text, and where it stands in it. */
interface Piece {
  text: string;
  from: number;
  to: number;
}

/**
 * Finds the vendors that a text names: addresses, e-mail addresses and product names, as in
 * a list, a bill or a mail. Runs once over the text, whatever its length.
 */
export function readMentions(text: string, index: SiteIndex, names: Named[]): Mentions {
  const found: (Piece & { id: string })[] = [];
  const unknown = new Set<string>();
  const unread = new Set<string>();
  const byName = new Map(names.map((entry) => [fold(entry.name), entry]));
  const addresses = addressesIn(text);
  for (const { address, ...piece } of addresses) {
    const id = findVendor(address, index);
    if (id) found.push({ ...piece, id });
    else unknown.add(address.hostname);
  }
  found.push(...namesIn(text, byName));
  for (const entry of entriesBeside([...addresses, ...found], text)) {
    // Alone in its entry a name is a name, however it is written.
    const named = byName.get(fold(entry.text));
    if (named) found.push({ ...entry, id: named.id, text: named.name });
    else unread.add(entry.text);
  }
  return { known: mentionsOf(found), unknown: [...unknown], unread: [...unread] };
}

/** Vendors in the order in which the text first names them. */
function mentionsOf(found: (Piece & { id: string })[]): KnownMention[] {
  const ways = new Map<string, Set<string>>();
  for (const { id, text } of found.toSorted((a, b) => a.from - b.from)) {
    ways.set(id, (ways.get(id) ?? new Set()).add(text));
  }
  return [...ways].map(([id, as]) => ({ id, as: [...as] }));
}

function addressesIn(text: string): (Piece & { address: Address })[] {
  return [...text.matchAll(addressLike)].flatMap(({ 0: found, index: from }) => {
    const mailHost =
      found.includes('@') && !found.includes('://') ? found.slice(found.lastIndexOf('@') + 1) : found;
    const address = readAddress(mailHost.includes('://') ? mailHost : `https://${mailHost}`);
    return address ? [{ text: found, from, to: from + found.length, address }] : [];
  });
}

/** The entries of a list (a line, or a part of it between commas and the like) that hold none of the pieces. */
function entriesBeside(pieces: Piece[], text: string): Piece[] {
  const inOrder = pieces.toSorted((a, b) => a.from - b.from);
  let next = 0;
  return [...text.matchAll(/[^\n,;\t|]+/g)].flatMap(({ 0: part, index: from }) => {
    while (next < inOrder.length && (inOrder[next]?.to ?? 0) <= from) next++;
    if ((inOrder[next]?.from ?? Infinity) < from + part.length) return [];
    const whole = part.trim();
    if (whole.length > longestEntry) return [];
    const entry = whole.replace(/^[\s\d.()\-*•·–"'„“]+|[\s"'“”.:]+$/gu, '');
    const isEntry = /\p{L}{2}/u.test(entry) && entry.split(/\s+/).length <= mostWordsOfEntry;
    return isEntry ? [{ text: entry, from, to: from + part.length }] : [];
  });
}

/** Names are matched by whole words, the longest first: 'GitHub Copilot' is not 'GitHub'. */
function* namesIn(text: string, byName: Map<string, Named>): Generator<Piece & { id: string }> {
  const pieces = [...text.matchAll(/[\p{L}\p{N}.+&’'-]+/gu)];
  const words = pieces.map(([word]) => word.replace(/^[.'’-]+|[.'’-]+$/gu, ''));
  for (let i = 0; i < words.length;) {
    const length = longestName(words, i, byName);
    const found = byName.get(fold(words.slice(i, i + length).join(' ')));
    const [first, last] = [pieces[i], pieces[i + length - 1]];
    if (found && first && last) {
      yield { id: found.id, text: found.name, from: first.index, to: last.index + last[0].length };
    }
    i += Math.max(1, length);
  }
}

interface Named {
  id: string;
  name: string;
}

function longestName(words: string[], start: number, byName: Map<string, unknown>): number {
  for (let length = Math.min(mostWords, words.length - start); length > 0; length--) {
    const phrase = words.slice(start, start + length).join(' ');
    if (phrase.length >= shortestName && byName.has(fold(phrase)) && isNameLike(phrase)) return length;
  }
  return 0;
}

/** A name in running text begins with a capital, a digit or stands in a list as its site writes it: 'make' is a verb. */
const isNameLike = (phrase: string) => /^[\p{Lu}\d]/u.test(phrase) || /[.\d]/.test(phrase);

const fold = (name: string) => name.toLowerCase();
