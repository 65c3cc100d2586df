/** @jsxImportSource . */
import type { EffectiveStatus, Freshness, Verdict } from '../../lib/core/rating/methodology';
import { drawShape, statusShapes, verdictShapes } from './shapes';

const verdictClasses: Record<Verdict, string> = {
  suitable: 'v-suitable',
  conditional: 'v-conditional',
  'insufficient-evidence': 'v-insufficient',
  'not-recommended': 'v-not-rec',
};

/** The class that sets a verdict's ink on an element and what stands in it. */
export const verdictClass = (verdict: Verdict) => verdictClasses[verdict];

/** The verdict as a picture; always beside its word, so hidden from screen readers. `size` in CSS pixels. */
export const Mark = ({ verdict, size }: { verdict: Verdict; size: number }) => (
  <svg
    class={`vm ${verdictClass(verdict)}`}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    {drawShape(verdictShapes[verdict])}
  </svg>
);

/** A criterion's status as a picture; always beside its word. */
export const StatusMark = ({ status }: { status: EffectiveStatus }) => (
  <svg class={`sm st-${status}`} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
    {drawShape(statusShapes[status])}
  </svg>
);

const ages: Freshness[] = ['fresh', 'ageing', 'stale', 'expired'];

/** Four bars, more of them filled the older the evidence; always beside its word. */
export const AgeBars = ({ freshness }: { freshness: Freshness }) => (
  <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
    {ages.map((_, i) => (
      <rect
        x={0.5 + 9 * i}
        y="0.5"
        width="6"
        height="7"
        rx="1"
        fill={i <= ages.indexOf(freshness) ? 'currentColor' : 'none'}
        stroke="currentColor"
      />
    ))}
  </svg>
);
