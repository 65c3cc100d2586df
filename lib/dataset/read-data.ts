import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MethodologyFile } from '../core/rating/without-texts';
import type { VocabularyFile } from './texts';

/** The dataset's own date (the day for `verdicts.txt`) and version. */
export interface DatasetFile {
  date: string;
  version: string;
}

const root = new URL('../../data/', import.meta.url);

/** A file of `data/` as a path on this machine. */
export const dataPath = (file: string) => fileURLToPath(new URL(file, root));

/** The sheets' files as they stand, in the order of their names. */
export function readSheetFiles(): { file: string; text: string }[] {
  return readdirSync(new URL('vendors/', root))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ file: `data/vendors/${name}`, text: readText(`vendors/${name}`) }));
}

export const readRules = () => readJson<MethodologyFile>('methodology/methodology.rules.json');
export const readVocabulary = () => readJson<VocabularyFile>('vocabulary.json');
export const readDatasetFile = () => readJson<DatasetFile>('dataset.json');

const readText = (file: string) => readFileSync(new URL(file, root), 'utf8');
const readJson = <T>(file: string) => JSON.parse(readText(file)) as T; // our own files, checked by tests/dataset
