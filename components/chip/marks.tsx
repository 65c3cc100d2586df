/** @jsxImportSource . */
import type { EffectiveStatus, Freshness, Verdict } from '../../lib/core/rating/methodology';
import { ageShape, statusShapes, verdictClass, verdictShapes, type Shape } from '../shapes';
import { jsx } from './jsx-runtime';

const drawn = (shape: Shape) => shape.map(([tag, attributes]) => jsx(tag, attributes));

/** The verdict as a picture; always beside its word, so hidden from screen readers. `size` in CSS pixels. */
export const Mark = ({ verdict, size }: { verdict: Verdict; size: number }) => (
  <svg
    class={`vm ${verdictClass(verdict)}`}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    {drawn(verdictShapes[verdict])}
  </svg>
);

/** A criterion's status as a picture; always beside its word. */
export const StatusMark = ({ status }: { status: EffectiveStatus }) => (
  <svg class={`sm st-${status}`} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
    {drawn(statusShapes[status])}
  </svg>
);

/** Four bars, more of them filled the older the evidence; always beside its word. */
export const AgeBars = ({ freshness }: { freshness: Freshness }) => (
  <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
    {drawn(ageShape(freshness))}
  </svg>
);
