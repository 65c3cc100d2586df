import type { Verdict } from '../../lib/core/rating/methodology';
import type { Key } from '../words';

export const verdictKeys = {
  suitable: 'verdict.suitable',
  conditional: 'verdict.conditional',
  'insufficient-evidence': 'verdict.insufficient_evidence',
  'not-recommended': 'verdict.not_recommended',
} as const satisfies Record<Verdict, Key>;
