import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MethodologyFile } from '../core/rating/without-texts';
import type { VocabularyFile } from './texts';

/** The dataset's own date (the day for `verdicts.txt`) and version. */
export interface DatasetFile {
  date: string;
  version: string;
}

/** A file of `data/` as a path on this machine; npm scripts and builds run in the project's folder. */
export const dataPath = (file: string) => resolve('data', file);

/** The sheets' files as they stand, in the order of their names. */
export function readSheetFiles(): { file: string; text: string }[] {
  return readdirSync(dataPath('vendors'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ file: `data/vendors/${name}`, text: readText(`vendors/${name}`) }));
}

export const readRules = () => readJson<MethodologyFile>('methodology/methodology.rules.json');
export const readVocabulary = () => readJson<VocabularyFile>('vocabulary.json');
export const readDatasetFile = () => readJson<DatasetFile>('dataset.json');

const readText = (file: string) => readFileSync(dataPath(file), 'utf8');
const readJson = <T>(file: string) => JSON.parse(readText(file)) as T; // our own files, checked by tests/dataset
