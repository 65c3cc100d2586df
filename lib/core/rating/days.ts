const dayLength = 86_400_000;

/** Whole days from one day to another (YYYY-MM-DD); negative where the second is earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.floor((Date.parse(to) - Date.parse(from)) / dayLength);
