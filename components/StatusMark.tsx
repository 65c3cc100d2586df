import type { JSX } from 'preact';
import type { EffectiveStatus } from '../lib/core/rating/methodology';

const ring = {
  cx: '8',
  cy: '8',
  r: '5.25',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.5',
} as const;

/** Filled, half, crossed or dashed: a status must be told apart without colour, and unknown is never a minus. */
const shapes: Record<EffectiveStatus, () => JSX.Element> = {
  covered: () => <circle cx="8" cy="8" r="6" fill="currentColor" />,
  partial: () => (
    <>
      <circle {...ring} />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" fill="currentColor" />
    </>
  ),
  absent: () => (
    <>
      <circle {...ring} />
      <path
        d="m5.9 5.9 4.2 4.2m0-4.2-4.2 4.2"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </>
  ),
  unknown: () => <circle {...ring} stroke-dasharray="1.6 2.52" stroke-linecap="round" />,
  exempt: () => <circle {...ring} />,
};

/** A criterion's status as a picture; always beside its word. */
export function StatusMark({ status }: { status: EffectiveStatus }) {
  const Shape = shapes[status];
  return (
    <svg class={`sm st-${status}`} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      <Shape />
    </svg>
  );
}
