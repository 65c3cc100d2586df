import type { Law } from './rating/methodology';

/** Where a place stands in the law of transfers, as far as a picture tells it. */
export type Region = 'eea' | 'adequate' | 'us' | 'third' | 'open';

/** The region of a country code on a day; '**' and codes for no country are open. */
export function regionName(code: string, law: Law, today: string): Region {
  const country = law.aliases[code] ?? code;
  if (country === 'EEA' || law.eea.includes(country) || law.eeaTerritories.codes.includes(country))
    return 'eea';
  if (country === '**') return 'open';
  if (country === 'US') return 'us';
  const decision = law.adequacy.find((one) => one.code === country);
  return decision && (decision.validUntil === null || today <= decision.validUntil) ? 'adequate' : 'third';
}
