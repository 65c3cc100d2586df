import type { Rating } from './rating/rating';

/** What is known of an address: nothing, or a vendor with a rating for each of its offerings. */
export type Assessment = { status: 'unlisted' } | Listed;

export interface Listed {
  status: 'listed';
  id: string;
  name: string;
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
