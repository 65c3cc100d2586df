import type { Lang } from './sheet';

const others: Record<Lang, string> = { en: 'other countries', de: 'weitere Länder' };
const and: Record<Lang, string> = { en: ' and ', de: ' und ' };

/**
 * Names of places as a language lists things: 'Germany, Finland and other countries'; undefined where
 * there is none. Equal to Intl.ListFormat by test, which a browser takes milliseconds to load.
 */
export function listPlaces(names: string[], hasOthers: boolean, lang: Lang): string | undefined {
  if (names.length === 0) return undefined;
  const all = hasOthers ? [...names, others[lang]] : names;
  const last = all.at(-1) ?? '';
  return all.length === 1 ? last : all.slice(0, -1).join(', ') + and[lang] + last;
}
