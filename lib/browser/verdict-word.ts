import type { Verdict } from '../core/rating/methodology';
import { readWords } from './words';

const keys = {
  suitable: 'verdict.suitable',
  conditional: 'verdict.conditional',
  'insufficient-evidence': 'verdict.insufficient_evidence',
  'not-recommended': 'verdict.not_recommended',
} as const satisfies Record<Verdict, string>;

/** A verdict in the reader's language. */
export const verdictWord = (verdict: Verdict) => readWords().t(keys[verdict]);
