/** Numbers and choices that a seed settles, so that a case can be made again. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** True one time in `n`. */
  oneIn(n: number): boolean;
  /** One of some things; throws where there is none. */
  pick<T>(things: readonly T[]): T;
}

/** Mulberry32: small, quick, and good enough to choose mutations with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    oneIn: (n) => below(n) === 0,
    pick: (things) => {
      if (things.length === 0) throw new Error('nothing to pick from');
      return things[below(things.length)] as (typeof things)[number]; // below the length
    },
  };
}
