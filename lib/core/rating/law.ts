import { daysBetween } from './days';
import type { Facts } from './facts';
import type { Law, RegionClass } from './methodology';

export type RegionOf = (country: string) => RegionClass;

/** Age in days at which a look-up in the DPF register no longer counts (E-3). */
const dpfCheckHolds = 365;

/**
 * The region class of countries on a day (4.2 step 2): '**' is open, and the US depends on
 * the vendor's entry in the DPF.
 */
export function regionsOn(asOf: string, law: Law, facts: Pick<Facts, 'dpf' | 'dpfHr'>): RegionOf {
  return (country) => {
    if (country === '**') return 'OPEN';
    const code = law.aliases[country] ?? country;
    if (isEea(code, law)) return 'EEA';
    if (law.scrutinised.some((entry) => entry.code === code)) return 'SCRUT';
    const decision = adequacyOf(code, law);
    if (!decision || (decision.validUntil !== null && decision.validUntil < asOf)) return 'THIRD';
    return decision.requires === 'dpf' ? dpfRegion(facts) : 'ADEQ';
  };
}

/** An adequacy decision that ends on a day, or does not cover every commercial vendor (N-ADEQ-SCOPE). */
export function isLimited(country: string, law: Law): boolean {
  const decision = adequacyOf(law.aliases[country] ?? country, law);
  return Boolean(decision?.scope ?? decision?.validUntil);
}

/** The facts as the law reads them on a day: E-3, and an EEA entity as representative (9). */
export function asLawReads(facts: Facts, law: Law, asOf: string): Facts {
  const { euEntityCountry } = facts;
  return {
    ...facts,
    dpf: facts.dpf === 'yes' && !isDpfChecked(facts, asOf) ? 'unknown' : facts.dpf,
    euRepresentative:
      facts.euRepresentative === 'unknown' && euEntityCountry && isEea(euEntityCountry, law)
        ? 'yes'
        : facts.euRepresentative,
  };
}

const isDpfChecked = ({ dpfCheckedAt }: Facts, asOf: string) =>
  Boolean(dpfCheckedAt) && daysBetween(dpfCheckedAt ?? '', asOf) <= dpfCheckHolds;

const isEea = (code: string, law: Law) =>
  code === 'EEA' || law.eea.includes(code) || law.eeaTerritories.codes.includes(code);

const adequacyOf = (code: string, law: Law) => law.adequacy.find((decision) => decision.code === code);

function dpfRegion({ dpf, dpfHr }: Pick<Facts, 'dpf' | 'dpfHr'>): RegionClass {
  if (dpf !== 'yes') return 'US';
  return dpfHr === 'yes' ? 'US_DPF_HR' : 'US_DPF';
}
