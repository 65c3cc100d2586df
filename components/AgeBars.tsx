import type { Freshness } from '../lib/core/rating/methodology';
import { Drawn } from './Drawn';
import { ageShape } from './shapes';

/** Four bars, more of them filled the older the evidence; always beside its word. */
export const AgeBars = ({ freshness }: { freshness: Freshness }) => (
  <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
    <Drawn shape={ageShape(freshness)} />
  </svg>
);
