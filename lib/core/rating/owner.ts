import { isSelfHosted, type Facts } from './facts';
import type { RegionOf } from './law';

/** Whose law reaches the vendor; 'NA' where the vendor has no access to the content. */
export type OwnerRegion = 'SCRUT' | 'THIRD' | 'US' | 'UNKNOWN' | 'ADEQ' | 'EEA' | 'NA';

const worstFirst: OwnerRegion[] = ['SCRUT', 'THIRD', 'US', 'UNKNOWN', 'ADEQ', 'EEA'];

/** The region of the vendor's seat, and the worse of that and its parent's (4.5, derived values). */
export function ownerRegions(
  facts: Facts,
  regionOf: RegionOf,
): { providerRegion: OwnerRegion; ownerRegion: OwnerRegion } {
  if (isOutOfReach(facts)) return { providerRegion: 'NA', ownerRegion: 'NA' };
  const provider = seatRegion(facts.providerCountry, regionOf);
  const parent = facts.parentCountry === 'none' ? provider : seatRegion(facts.parentCountry, regionOf);
  const ownerRegion = worstFirst.find((region) => region === provider || region === parent) ?? 'UNKNOWN';
  return { providerRegion: provider, ownerRegion };
}

const isOutOfReach = (facts: Facts) =>
  isSelfHosted(facts) && (facts.vendorAccess === 'none' || facts.vendorAccess === 'telemetry');

/** An owner in the US stays under US law whatever the DPF says about its transfers. */
function seatRegion(country: string | null, regionOf: RegionOf): OwnerRegion {
  const region = country ? regionOf(country) : 'OPEN';
  if (region === 'OPEN') return 'UNKNOWN';
  return region === 'US_DPF' || region === 'US_DPF_HR' ? 'US' : region;
}
