import type { Freshness } from '../lib/core/rating/methodology';

const order: Freshness[] = ['fresh', 'ageing', 'stale', 'expired'];

/** Four bars, more of them filled the older the evidence; always beside its word. */
export function AgeBars({ freshness }: { freshness: Freshness }) {
  const filled = order.indexOf(freshness);
  return (
    <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
      {order.map((step, i) => (
        <rect
          key={step}
          x={0.5 + 9 * i}
          y="0.5"
          width="6"
          height="7"
          rx="1"
          fill={i <= filled ? 'currentColor' : 'none'}
          stroke="currentColor"
        />
      ))}
    </svg>
  );
}
