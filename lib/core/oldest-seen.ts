import type { Rating } from './rating/rating';

const dayLength = 86_400_000;

/** The day of the evidence of the oldest deciding point, YYYY-MM-DD; null where no point has any. */
export function oldestSeen({
  asOf,
  ageDays,
  ages,
}: Pick<Rating, 'asOf' | 'ageDays' | 'ages'>): string | null {
  if (Object.keys(ages).length === 0) return null;
  return new Date(Date.parse(asOf) - ageDays * dayLength).toISOString().slice(0, 10);
}
