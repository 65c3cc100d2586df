import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The packages whose code is in what ships; `onlyAttributed` stops a build that has another. */
export const bundledPackages = [
  '@leeoniya/ufuzzy',
  '@wxt-dev/browser',
  '@wxt-dev/i18n',
  'idb',
  'preact',
  'rolldown',
  'vite',
  'webextension-polyfill',
  'wxt',
];

/** The attribution that ships: the project's own licences, then those of every library, as the installed packages have them. */
export function attribution(): string {
  const libraries = bundledPackages.map((name) => libraryOf(name));
  return `${[opening, read('LICENSE').trim(), aboutLibraries, ...libraries].join(rule)}\n`;
}

/** Stops a build whose bundles hold code of a package that the attribution does not name. */
export function onlyAttributed(): Plugin {
  return {
    name: 'gdpr-lens:only-attributed',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : [],
      );
      for (const name of new Set(modules.map(packageOf))) {
        if (name && !bundledPackages.includes(name))
          this.error(`${name}: its code ships; add it to lib/build/licences.ts and run npm run licenses`);
      }
    },
  };
}

/** The package that a module of a bundle comes from; of a virtual module the tool that writes it. */
export function packageOf(module: string): string | undefined {
  const [, tool] = /^\0(vite|rolldown)\//.exec(module) ?? [];
  return tool ?? /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1];
}

const rule = `\n\n${'-'.repeat(80)}\n\n`;
const opening = `GDPR Lens: licences and attribution of everything in this package

The vendor sheets (vendors/*.json) name for each document the archive that it was read
through ("via") and for each opinion the directory that holds it ("source"). The settings
list all archives with the number of documents.`;
const aboutLibraries = 'Libraries whose code is in this package, with their licences:';

/** The notice of packages that come without a licence file, as their repository has it. */
const wxt = 'Copyright (c) 2023 Aaron (https://github.com/wxt-dev/wxt/blob/main/LICENSE)';
const notices: Record<string, string> = { wxt, '@wxt-dev/browser': wxt, '@wxt-dev/i18n': wxt };

interface Package {
  version: string;
  license: string;
  homepage?: string;
  repository: { url: string };
}

function libraryOf(name: string): string {
  const { version, license, homepage, repository } = JSON.parse(
    read(`node_modules/${name}/package.json`),
  ) as Package; // what npm asks of every package
  const source = repository.url.replace(/^git(\+https)?:/, 'https:').replace(/\.git$/, '');
  const links = [...new Set([homepage ?? source, source])].join('\n');
  return `${name} ${version}, ${license}\n${links}\n\n${textOf(name, license)}`;
}

function textOf(name: string, license: string): string {
  const notice = notices[name];
  if (!notice) return licenceFile(name);
  if (license !== 'MIT') throw new Error(`${name}: ${license} without a licence file; add its text`);
  // The text of the MIT licence is the same everywhere; the project's own file has it.
  const [own = ''] = /Permission is hereby granted[\s\S]*?SOFTWARE\.\n/.exec(read('LICENSE')) ?? [];
  return `${notice}\n\n${own.trim()}`;
}

function licenceFile(name: string): string {
  if (name !== 'vite') return read(`node_modules/${name}/LICENSE`).trim();
  // What follows are the licences of the tool itself; its helper in the bundles is Vite's own.
  const [core = ''] = read('node_modules/vite/LICENSE.md').split('# Licenses of bundled dependencies');
  return core.replace('# Vite core license\n', '').trim();
}

const read = (file: string) => readFileSync(resolve(file), 'utf8').replaceAll('\r\n', '\n');
