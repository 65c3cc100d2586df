import type { Derived } from './derived';
import type { Predicate } from './methodology';
import type { Params } from './rating';
import type { Situation } from './situation';

/** The values for the text of a rule or note: a text names only what its 'when' looks at. */
export function paramsFor(when: Predicate, { derived, age, limited }: Situation): Params {
  const read = derivedIn(when);
  const expired = age.tooOld.length > 0 ? age.tooOld : age.stale;
  return {
    ...(read.includes('undocumentedDecisive') && { n: derived.undocumentedDecisive }),
    ...(read.includes('stalePoints') && { stale: age.stale, staleDays: age.staleDays }),
    ...(read.includes('expired') && { expired, stale: age.stale, days: age.days }),
    ...(read.includes('usesLimitedAdequacy') && { countries: limited }),
  };
}

function derivedIn(predicate: Predicate): (keyof Derived)[] {
  if ('all' in predicate) return predicate.all.flatMap(derivedIn);
  if ('any' in predicate) return predicate.any.flatMap(derivedIn);
  return 'derived' in predicate ? [predicate.derived] : [];
}
