import { verdicts, type Verdict } from './methodology';

/** 0 for not recommended up to 3 for suitable (4.1). */
export const rankOf = (verdict: Verdict) => verdicts.indexOf(verdict);

/** The lowest of some caps; suitable where there is none (4.2 step 5). */
export function lowest(caps: Verdict[]): Verdict {
  return caps.reduce((low, cap) => (rankOf(cap) < rankOf(low) ? cap : low), 'suitable');
}
