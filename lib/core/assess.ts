import type { Address } from './address';
import type { VendorIndex } from './compiled-index';
import { findSite } from './match';
import type { Facts } from './rating/facts';
import type { Methodology } from './rating/methodology';
import { offerings, type RatableSheet } from './rating/offerings';
import { rate } from './rating/rate';
import type { Rating } from './rating/rating';

/** What is known of an address: nothing, or a vendor with a rating for each of its offerings. */
export type Assessment = { status: 'unlisted' } | Listed;

export interface Listed {
  status: 'listed';
  id: string;
  name: string;
  /** Who provides it. */
  provider: string;
  /** The listed host, with its path, that the address belongs to; null where the vendor was asked for by id. */
  site: string | null;
  /** Most visits are for reading; the rating is about entrusting the data of others. */
  visits?: 'read';
  /** The base offering first, then one per plan. */
  offerings: RatedOffering[];
}

export interface RatedOffering {
  /** null for the base offering. */
  plan: string | null;
  /** The sheet's name for the base offering ('Business'); null where it gives none. */
  standard: string | null;
  selfHosted: boolean;
  /** ISO 3166-1 alpha-2 of the provider's seat; null where not known. */
  seat: string | null;
  /** Where data is processed by default: country codes, 'EEA', '**' (further, not named), in the sheet's order. */
  places: string[];
  rating: Rating;
}

/** Rates the vendor whose site the address is. `asOf` is the day of looking, YYYY-MM-DD. */
export function assess(address: Address, index: VendorIndex, asOf: string): Assessment {
  const found = findSite(address, index.sites);
  if (!found) return { status: 'unlisted' };
  const assessment = assessVendor(found.id, index, asOf);
  return assessment.status === 'listed'
    ? { ...assessment, site: found.site.host + (found.site.path ?? '') }
    : assessment;
}

/** Rates a vendor by its id, wherever the reader is. */
export function assessVendor(id: string, index: VendorIndex, asOf: string): Assessment {
  const sheet = index.sheetOf(id);
  return sheet ? assessSheet(sheet, index.methodology, asOf) : { status: 'unlisted' };
}

/** Rates every offering of a sheet. */
export function assessSheet(sheet: RatableSheet, methodology: Methodology, asOf: string): Listed {
  const rated = offerings(sheet, methodology.decisive).map(({ plan, facts }) => ({
    plan,
    standard: sheet.standard ?? null,
    selfHosted: facts.deployment === 'self-hosted' || facts.deployment === 'on-device',
    seat: facts.providerCountry,
    places: places(facts),
    rating: rate(facts, methodology, asOf),
  }));
  const visits = sheet.visits && { visits: sheet.visits };
  const { id, name, provider } = sheet;
  return { status: 'listed', id, name, provider: provider.name, site: null, ...visits, offerings: rated };
}

const places = (facts: Facts) => [
  ...new Set(
    facts.locations.filter((location) => location.config === 'default').map(({ country }) => country),
  ),
];
