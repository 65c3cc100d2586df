import { locales } from '../core/per-language';
import type { Lang } from '../core/sheet';
import { countryName } from '../core/wording';
import { countries, countryAliases } from './countries';

/** Codes that sheets and facts use beside those of countries. */
const others = ['EEA', 'EU', 'ZZ'];

/**
 * Every country's name where space is short, by code: 'US', 'UK', 'Germany'. Made at build time: a
 * browser takes up to 40 ms to look up its first one, which is longer than the answer takes to draw.
 */
export function shortCountryNames(lang: Lang): Record<string, string> {
  const names = new Intl.DisplayNames(locales[lang], { type: 'region', style: 'short' });
  return Object.fromEntries([
    ...countries.map((code) => [code, names.of(code) ?? code]),
    ...Object.entries(countryAliases).map(([code, official]) => [code, names.of(official) ?? code]),
    ...others.map((code) => [code, countryName(code, lang)]),
  ]);
}
