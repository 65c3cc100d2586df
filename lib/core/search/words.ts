/** Lower case, without marks over letters, and without punctuation, which uFuzzy would read as search syntax. */
export const wordsOf = (text: string) =>
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

/** Without the space between words. */
export const tighten = (words: string) => words.replaceAll(' ', '');

/** 'X (Twitter)' is also called X. */
export function namesOf(name: string): string[] {
  const names = [wordsOf(name), wordsOf(name.replace(/\(.*?\)/g, ''))];
  return [...new Set([...names, ...names.map(tighten)])];
}

/** 'support.zendesk' of support.zendesk.co.uk/x, and 'zendesk' of that. */
export const stemOf = (host: string) => host.replace(/(?:\.com?)?\.[^./]+(?:\/.*)?$/, '');
/** 'zendesk' of support.zendesk.co.uk/x. */
export const ownerOf = (host: string) => stemOf(host).replace(/.*\./, '');

/** How many letters are too many, missing, or another (Levenshtein). */
export function distance(a: string, b: string): number {
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
