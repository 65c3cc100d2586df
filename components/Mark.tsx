import type { Verdict } from '../lib/core/rating/methodology';
import { Drawn } from './Drawn';
import { verdictClass, verdictShapes } from './shapes';

/** The verdict as a picture; always beside its word, so hidden from screen readers. `size` in CSS pixels. */
export const Mark = ({ verdict, size }: { verdict: Verdict; size: number }) => (
  <svg
    class={`vm ${verdictClass(verdict)}`}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <Drawn shape={verdictShapes[verdict]} />
  </svg>
);
