import { best, fit } from './best';

/** How one word may have meant another, the likeliest first. */
const likeness = { same: 0, begins: 1, mended: 2, mendedBegins: 3, none: Infinity } as const;

/** A shorter word with a mistake is another word, and a shorter beginning could be any word's. */
const shortest = { whole: 4, beginning: 5 };

/**
 * Compares words with one that was typed with at most one mistake: one letter too many, missing,
 * another, or two swapped. Gives a value of `likeness`, smaller is better. Runs for every word of
 * every vendor with each letter typed, so the ends of the typed word are cut once.
 */
function mistypedAs(typed: string): (meant: string) => number {
  const ends = Array.from({ length: typed.length + 3 }, (_, from) => typed.slice(from));
  const end = (from: number) => ends[from] ?? '';
  return (meant) => {
    if (meant.startsWith(typed)) return meant.length === typed.length ? likeness.same : likeness.begins;
    if (typed.length < shortest.whole || meant.length < typed.length - 1) return likeness.none;
    let same = 0;
    while (typed[same] === meant[same]) same++;
    const isTooMany = meant.startsWith(end(same + 1), same);
    const isMissing = meant.startsWith(end(same), same + 1);
    const isOther = meant.startsWith(end(same + 1), same + 1);
    const isSwapped =
      typed[same] === meant[same + 1] &&
      typed[same + 1] === meant[same] &&
      meant.startsWith(end(same + 2), same + 2);
    const extra = meant.length - typed.length;
    const isWhole =
      (isTooMany && extra === -1) || (isMissing && extra === 1) || ((isOther || isSwapped) && extra === 0);
    if (isWhole) return likeness.mended;
    if (typed.length < shortest.beginning) return likeness.none;
    return isTooMany || isMissing || isOther || isSwapped ? likeness.mendedBegins : likeness.none;
  };
}

/** Every word that some vendor is found by, once, and which of them each vendor has. */
export interface Vocabulary {
  words: string[];
  /** By vendor: the numbers of its words, its names first, then in the order of its text. */
  used: number[][];
}

/** `all`: the words of each vendor. */
export function vocabularyOf(all: string[][]): Vocabulary {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const used = all.map((words) => words.map(numberOf));
  return { words: [...numbers.keys()], used };
}

/** The vendors that some typed words may have meant, with one mistake in each. Whole words before beginnings, then what stands further ahead: the name before the provider. */
export function meantBy({ words, used }: Vocabulary, query: string[]): number[] {
  const likenesses = query.map((typed) => words.map(mistypedAs(typed)));
  return best(used, (own) => {
    let sum = 0;
    for (const likenessOf of likenesses) {
      sum += bestOf(own, likenessOf);
      if (sum === Infinity) break;
    }
    return sum;
  });
}

/** How well the likeliest of some words fits; a plain loop, for it sees every word of every vendor. */
function bestOf(own: number[], likenessOf: number[]): number {
  let least = Infinity;
  for (let at = 0; at < own.length; at++) {
    const group = likenessOf[own[at] ?? 0] ?? Infinity;
    if (group < Infinity) least = Math.min(least, fit(group, at));
  }
  return least;
}
