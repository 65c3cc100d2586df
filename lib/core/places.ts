import { locales, perLanguage } from './per-language';
import type { Lang } from './sheet';
import { countryName } from './wording';

const others: Record<Lang, string> = { en: 'other countries', de: 'weitere Länder' };
const shortNames = perLanguage(
  (lang) => new Intl.DisplayNames(locales[lang], { type: 'region', style: 'short' }),
);
const lists = perLanguage((lang) => new Intl.ListFormat(locales[lang], { type: 'conjunction' }));

/** The facts' code for a place of a sheet: worldwide ('GLOBAL') is further countries, not named ('**'). */
export const placeCode = (place: string) => (place === 'GLOBAL' ? '**' : place);

/**
 * Where data is processed, in a line: 'United States and other countries'. Takes country
 * codes, 'EEA' and '**' (further, not named); undefined where no place is named at all.
 */
export function placesLine(places: string[], lang: Lang): string | undefined {
  return join(places, lang, (code) => countryName(code, lang));
}

/** The same where space is short: 'US and other countries', 'USA und weitere Länder'. */
export function placesShort(places: string[], lang: Lang): string | undefined {
  return join(places, lang, (code) => shortName(code, lang));
}

/** A country where space is short: 'US', 'UK', 'Germany'. */
export function shortName(code: string, lang: Lang): string {
  if (!/^[A-Z]{2}$/.test(code) || code === 'EU' || code === 'ZZ') return countryName(code, lang);
  return shortNames(lang).of(code) ?? code;
}

function join(places: string[], lang: Lang, name: (code: string) => string): string | undefined {
  const named = places.filter((place) => place !== '**').map(name);
  if (named.length === 0) return undefined;
  const all = places.includes('**') ? [...named, others[lang]] : named;
  return lists(lang).format(all);
}
