import { isSelfHosted } from './facts';
import { isLimited } from './law';
import type { Law, Methodology, Verdict } from './methodology';
import { ownerRegions, type OwnerRegion } from './owner';
import type { Ground, Situation } from './situation';
import { residencies, type Residency } from './transfers';

/** Values that rules and notes ask for, worked out from the facts (4.5, derived values). */
export interface Derived extends Reliance {
  providerIdentified: 'yes' | 'no';
  processorApplies: 'yes' | 'no';
  undocumentedDecisive: number;
  stalePoints: number;
  expired: 'yes' | 'no';
  providerRegion: OwnerRegion;
  ownerRegion: OwnerRegion;
  hasAttestation: 'yes' | 'no';
  /** What the default configuration is worth for personal data. */
  residencyPersonalDefault: Verdict;
}

/** Which adequacy decisions the rated configuration leans on; differs by data class. */
interface Reliance {
  usesDpf: 'yes' | 'no';
  usesLimitedAdequacy: 'yes' | 'no';
}

export function derive(ground: Ground, methodology: Methodology): Derived {
  const { facts, effective, deciding, age } = ground;
  const isUndocumented = { unknown: true, absent: true, partial: false, covered: false, exempt: false };
  return {
    providerIdentified: yesNo(facts.providerName && facts.providerCountry),
    processorApplies: yesNo(!isSelfHosted(facts)),
    undocumentedDecisive: deciding.filter((criterion) => isUndocumented[effective[criterion]]).length,
    stalePoints: age.stale.length,
    expired: yesNo(age.freshness === 'expired'),
    ...ownerRegions(facts, ground.regionOf),
    hasAttestation: yesNo(facts.certifications.some((id) => methodology.law.attestations.includes(id))),
    residencyPersonalDefault: defaultValue(ground, methodology),
    usesDpf: 'no',
    usesLimitedAdequacy: 'no',
  };
}

/** The situation of a class whose rated configuration is known. */
export function relyingOn(residency: Residency, situation: Situation, law: Law): Situation {
  const { countries } = residency.configuration;
  const regionOf = situation.regionOf;
  const limited = countries.filter((country) => regionOf(country) === 'ADEQ' && isLimited(country, law));
  const reliance: Reliance = {
    usesDpf: yesNo(countries.some((country) => regionOf(country).startsWith('US_DPF'))),
    usesLimitedAdequacy: yesNo(limited.length),
  };
  return { ...situation, derived: { ...situation.derived, ...reliance }, limited };
}

function defaultValue(ground: Ground, methodology: Methodology): Verdict {
  if (isSelfHosted(ground.facts)) return 'suitable';
  return residencies('personal', ground, methodology)[0]?.value ?? 'suitable';
}

const yesNo = (condition: unknown) => (condition ? 'yes' : 'no');
