import { alternativesFor, type Alternative } from '../core/alternatives';
import type { DirectoryEntry } from '../core/directory/entry';
import { today } from './clock';
import { readDatasetFacts, readDirectory, type DatasetFacts } from './packaged';

/** Vendors for the same task that do better, for personal data, today. */
export function alternativesOf(
  id: string,
  entries: DirectoryEntry[],
  { law }: Pick<DatasetFacts, 'law'>,
): Alternative[] {
  const entry = entries.find((one) => one.id === id);
  if (!entry) return [];
  return alternativesFor(entry, entries, { dataClass: 'personal', today: today(), eea: law.eea });
}

/** The same, for a page that has not read the directory. Throws a PackageFault where it cannot be read. */
export async function readAlternatives(id: string): Promise<Alternative[]> {
  const [entries, dataset] = await Promise.all([readDirectory(), readDatasetFacts()]);
  return alternativesOf(id, entries, dataset);
}
