import { mostCompared } from '../../core/compare/view';

/** The vendors chosen for comparison: as long as this tab is open, and in no other. */
const key = 'chosen';

export function readChosen(): string[] {
  return (sessionStorage.getItem(key) ?? '').split(',').filter(Boolean);
}

/** Adds a vendor to those chosen, as long as there is room, or takes it out; gives them all. */
export function choose(id: string, chosen: boolean): string[] {
  const others = readChosen().filter((one) => one !== id);
  return writeChosen(chosen && others.length < mostCompared ? [...others, id] : others);
}

/** What a vendor's page says of the vendors chosen. */
export const comparisonOf = (id: string, chosen: string[]) => ({
  compared: chosen.includes(id),
  isFull: chosen.length >= mostCompared,
});

export function writeChosen(ids: string[]): string[] {
  sessionStorage.setItem(key, ids.join(','));
  return ids;
}
