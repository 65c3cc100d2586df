import type { JSX } from 'preact';
import type { Verdict } from '../lib/core/rating/methodology';

const stroke = {
  fill: 'none',
  stroke: 'var(--on-mark)',
  'stroke-width': '2.5',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

/** Shape and glyph of each verdict: it must be told apart without colour. */
const shapes: Record<Verdict, () => JSX.Element> = {
  suitable: () => (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" />
      <path d="m6.9 12.5 3.5 3.5 6.9-7.5" {...stroke} />
    </>
  ),
  conditional: () => (
    <>
      <path
        d="M12 3.1 21.9 20.6H2.1z"
        fill="currentColor"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linejoin="round"
      />
      <path d="M12 9.2v5.2" {...stroke} />
      <circle cx="12" cy="18" r="1.5" fill="var(--on-mark)" />
    </>
  ),
  'insufficient-evidence': () => (
    <>
      <circle
        cx="12"
        cy="12"
        r="10"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="4.4 2.58"
      />
      <path
        d="M9.2 9.6a2.9 2.9 0 1 1 4.5 2.4c-1.1.75-1.7 1.2-1.7 2.3"
        fill="none"
        stroke="currentColor"
        stroke-width="2.1"
        stroke-linecap="round"
      />
      <circle cx="12" cy="17.2" r="1.35" fill="currentColor" />
    </>
  ),
  'not-recommended': () => (
    <>
      <rect x="1.5" y="1.5" width="21" height="21" rx="3.5" fill="currentColor" />
      <path d="m7.7 7.7 8.6 8.6m0-8.6-8.6 8.6" {...stroke} />
    </>
  ),
};

const classNames: Record<Verdict, string> = {
  suitable: 'v-suitable',
  conditional: 'v-conditional',
  'insufficient-evidence': 'v-insufficient',
  'not-recommended': 'v-not-rec',
};

/** The class that sets a verdict's ink and wash on an element and what stands in it. */
export const verdictClass = (verdict: Verdict) => classNames[verdict];

/** The verdict as a picture; always beside its word, so hidden from screen readers. `size` in CSS pixels. */
export function Mark({ verdict, size }: { verdict: Verdict; size: number }) {
  const Shape = shapes[verdict];
  return (
    <svg
      class={`vm ${verdictClass(verdict)}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <Shape />
    </svg>
  );
}
