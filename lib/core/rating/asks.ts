import type { CriterionId, SheetFacts } from '../sheet';
import type { Predicate } from './methodology';

export interface Asks {
  criteria: CriterionId[];
  facts: (keyof SheetFacts)[];
}

/** Facts that a sheet states under another name. */
const sheetNames: Record<string, keyof SheetFacts> = {
  role: 'role',
  deployment: 'deployment',
  thirdPartyPassThrough: 'passThrough',
  technicalExclusion: 'contentEncrypted',
  dpaSpecialCategories: 'specialCategories',
  secrecyUndertaking: 'secrecyUndertaking',
  vendorAccess: 'vendorAccess',
  trainingControl: 'trainingControl',
  euRepresentative: 'euRepresentative',
};

/** The criteria and the facts of a sheet that a predicate looks at, each once. */
export function asksOf(predicate: Predicate): Asks {
  if ('all' in predicate) return together(predicate.all);
  if ('any' in predicate) return together(predicate.any);
  if ('criterion' in predicate) return { criteria: [predicate.criterion], facts: [] };
  const fact = 'fact' in predicate ? sheetNames[predicate.fact] : undefined;
  return { criteria: [], facts: fact ? [fact] : [] };
}

function together(parts: Predicate[]): Asks {
  const asks = parts.map(asksOf);
  return {
    criteria: [...new Set(asks.flatMap(({ criteria }) => criteria))],
    facts: [...new Set(asks.flatMap(({ facts }) => facts))],
  };
}
