/** Smaller is better: the group counts before the place in it. */
export const fit = (group: number, place = 0) => group * 1000 + place;

/** The indexes of what fits, the best first, else in the order given. Runs for all vendors with each letter. */
export function best<T>(all: T[], fitOf: (one: T) => number): number[] {
  const fits: { index: number; fit: number }[] = [];
  all.forEach((one, index) => {
    const fit = fitOf(one);
    if (fit < Infinity) fits.push({ index, fit });
  });
  return fits.toSorted((a, b) => a.fit - b.fit).map(({ index }) => index);
}
