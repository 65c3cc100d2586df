import type { EffectiveStatus } from '../lib/core/rating/methodology';
import { Drawn } from './Drawn';
import { statusShapes } from './shapes';

/** A criterion's status as a picture; always beside its word. */
export const StatusMark = ({ status }: { status: EffectiveStatus }) => (
  <svg class={`sm st-${status}`} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
    <Drawn shape={statusShapes[status]} />
  </svg>
);
