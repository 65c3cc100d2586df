import { listPlaces } from './place-list';
import type { Lang } from './sheet';
import type { Texts } from './texts';
import { countryName } from './wording';

/** Texts that know the short names of countries. */
type Named = Pick<Texts, 'lang' | 'countries'>;

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
export function placesShort(places: string[], texts: Named): string | undefined {
  return join(places, texts.lang, (code) => shortName(code, texts));
}

/** A country where space is short: 'US', 'UK', 'Germany'. */
export const shortName = (code: string, { countries }: Named): string => countries[code] ?? code;

function join(places: string[], lang: Lang, name: (code: string) => string): string | undefined {
  const named = places.filter((place) => place !== '**').map(name);
  return listPlaces(named, places.includes('**'), lang);
}
