import type { Lang } from './sheet';

/** Which country's habits a language follows in dates and lists. */
export const locales: Record<Lang, string> = { en: 'en-GB', de: 'de-DE' };

/**
 * Makes something at its first use in a language, and keeps it: the browser takes milliseconds to
 * load the names and patterns of a formatter, and a list of vendors asks for them hundreds of times.
 */
export function perLanguage<T>(make: (lang: Lang) => T): (lang: Lang) => T {
  const made = new Map<Lang, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
}
