import { readAddress } from './address';
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
}

/** Names worth finding in running text; a shorter one would be found in every sentence. */
const shortestName = 3;
/** No vendor's name has more words. */
const mostWords = 5;
/** Schemes, mailboxes and bare hosts, with what follows a host up to white space. */
const addressLike =
  /(?:https?:\/\/|[\p{L}\d._%+-]+@)?(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24}(?:[:/?#][^\s<>"')\]]*)?/gu;

/**
 * Finds the vendors that a text names: addresses, e-mail addresses and product names, as in
 * a list, a bill or a mail. Runs once over the text, whatever its length.
 */
export function readMentions(
  text: string,
  index: SiteIndex,
  names: { id: string; name: string }[],
): Mentions {
  const known = new Map<string, Set<string>>();
  const unknown = new Set<string>();
  for (const mention of addressesIn(text)) {
    const id = findVendor(mention.address, index);
    if (id) remember(known, id, mention.text);
    else unknown.add(mention.address.hostname);
  }
  for (const { id, name } of namesIn(text, names)) remember(known, id, name);
  return { known: [...known].map(([id, as]) => ({ id, as: [...as] })), unknown: [...unknown] };
}

function addressesIn(text: string) {
  return [...text.matchAll(addressLike)].flatMap(([found]) => {
    const mailHost =
      found.includes('@') && !found.includes('://') ? found.slice(found.lastIndexOf('@') + 1) : found;
    const address = readAddress(mailHost.includes('://') ? mailHost : `https://${mailHost}`);
    return address ? [{ text: found, address }] : [];
  });
}

/** Names are matched by whole words, the longest first: 'GitHub Copilot' is not 'GitHub'. */
function* namesIn(text: string, names: { id: string; name: string }[]) {
  const byName = new Map(
    names.filter(({ name }) => name.length >= shortestName).map((entry) => [fold(entry.name), entry]),
  );
  const words = [...text.matchAll(/[\p{L}\p{N}.+&’'-]+/gu)].map(([word]) =>
    word.replace(/^[.'’-]+|[.'’-]+$/gu, ''),
  );
  for (let i = 0; i < words.length;) {
    const length = longestName(words, i, byName);
    const found = byName.get(fold(words.slice(i, i + length).join(' ')));
    if (found) yield found;
    i += Math.max(1, length);
  }
}

function longestName(words: string[], start: number, byName: Map<string, unknown>): number {
  for (let length = Math.min(mostWords, words.length - start); length > 0; length--) {
    const phrase = words.slice(start, start + length).join(' ');
    if (byName.has(fold(phrase)) && isNameLike(phrase)) return length;
  }
  return 0;
}

/** A name in running text begins with a capital, a digit or stands in a list as its site writes it: 'make' is a verb. */
const isNameLike = (phrase: string) => /^[\p{Lu}\d]/u.test(phrase) || /[.\d]/.test(phrase);

const fold = (name: string) => name.toLowerCase();

function remember(known: Map<string, Set<string>>, id: string, as: string): void {
  const mentions = known.get(id);
  if (mentions) mentions.add(as);
  else known.set(id, new Set([as]));
}
