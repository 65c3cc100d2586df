import type { Plugin } from 'vite';
import type { Compiled } from './compile';
import { dataPath, readSheetFiles } from './read-data';

const name = 'virtual:dataset';
const resolved = `\0${name}`;

/** Gives the service worker its compiled index as the module `virtual:dataset`. A bad sheet stops the build. */
export function datasetPlugin(): Plugin {
  return {
    name: 'gdpr-lens:dataset',
    resolveId: (id) => (id === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      for (const { file } of readSheetFiles()) this.addWatchFile(dataPath(file.replace('data/', '')));
      // Loaded when a build asks for it: tests and `wxt prepare` read this file without the dataset.
      const { compileData } = await import('./load');
      return moduleOf(compileData());
    },
  };
}

// JSON.parse of a string is read faster than the same as an object literal.
function moduleOf({ index, shorts, countries }: Compiled): string {
  const { sites, sheets, methodology } = index;
  return [
    `export const sites = ${JSON.stringify(sites)};`,
    `export const sheets = ${JSON.stringify(sheets)};`,
    `export const methodology = JSON.parse(${JSON.stringify(JSON.stringify(methodology))});`,
    `export const shorts = JSON.parse(${JSON.stringify(JSON.stringify(shorts))});`,
    `export const countries = JSON.parse(${JSON.stringify(JSON.stringify(countries))});`,
  ].join('\n');
}
