import { resolve } from 'node:path';
import preactPreset from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { measure, overruns } from './lib/build/budgets';
import { renderIcons } from './lib/build/icons';
import { onlyAttributed } from './lib/build/licences';
import { manifestFor } from './lib/build/manifest';
import { sourceFiles, sourceFolders } from './lib/build/sources';
import { datasetPlugin } from './lib/dataset/vite-plugin';

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  zip: {
    includeSources: [...sourceFolders.map((folder) => `${folder}/**`), ...sourceFiles],
  },
  manifest: ({ browser }) => manifestFor(browser),
  vite: ({ command }) => ({
    plugins: [
      preactPreset({ reactAliasesEnabled: false }),
      datasetPlugin(),
      // What `npm run dev` adds for reloading ships with nothing.
      ...(command === 'build' ? [onlyAttributed()] : []),
    ],
  }),
  hooks: {
    'build:publicAssets': async (wxt, assets) => {
      const { compileData } = await import('./lib/dataset/load');
      const { files } = compileData();
      assets.push(...files.map(({ path, contents }) => ({ relativeDest: path, contents })));
      assets.push(...(await renderIcons(resolve('components/icons'), resolve(wxt.config.wxtDir, 'icons'))));
    },
    'build:done': async (wxt, output) => {
      if (wxt.config.command !== 'build') return;
      // A line for each vendor and icon would bury the rest of the summary.
      const kept = output.publicAssets.filter(({ fileName }) => !/^(vendors|icons)\//.test(fileName));
      output.publicAssets.splice(0, Infinity, ...kept);
      const { compileData } = await import('./lib/dataset/load');
      const { sites, sheets } = compileData().index;
      const measured = await measure(wxt.config.outDir, sites + sheets);
      for (const { what, bytes, most } of measured)
        wxt.logger.info(`${what}: ${bytes} of ${most} bytes gzip`);
      const over = overruns(measured);
      if (over.length > 0) throw new Error(`Over budget: ${over.join('; ')}`);
    },
  },
});
