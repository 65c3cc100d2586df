import { checkSheets } from './check';
import { compileDataset, type Compiled, type Data } from './compile';
import { readDatasetFile, readRules, readSheetFiles, readVocabulary } from './read-data';

/**
 * Reads and checks everything under `data/`. A bad sheet stops whoever asked: the error
 * lists every problem as `file: field: cure`.
 */
export function loadData(): Data {
  const { sheets, findings } = checkSheets(readSheetFiles());
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0)
    throw new Error(errors.map(({ file, field, cure }) => `${file}: ${field}: ${cure}`).join('\n'));
  return { sheets, rules: readRules(), vocabulary: readVocabulary(), dataset: readDatasetFile() };
}

/** The whole dataset, checked and compiled. */
export const compileData = (): Compiled => compileDataset(loadData());
