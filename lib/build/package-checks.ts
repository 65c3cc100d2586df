import { isDeepStrictEqual } from 'node:util';
import { packageBudget } from './budgets';
import { manifestFor } from './manifest';
import { sourceFiles, sourceFolders } from './sources';

/** The files of a package by their paths. */
export type Files = Record<string, Uint8Array>;

/** What a package must agree with. */
export interface Project {
  /** Of package.json. */
  version: string;
  /** Vendor ids, one per sheet. */
  vendors: string[];
  /** Preact as it is installed: its own words for HTML from text are the only ones that may ship. */
  preact: string;
}

/** What is wrong with an extension's package: one sentence each, none where all is well. */
export function extensionFaults(browser: string, files: Files, project: Project): string[] {
  return [
    ...manifestFaults(browser, files, project),
    ...fileFaults(files, project),
    ...scriptFaults(files, project),
  ];
}

/** What is wrong with the package of sources that a reviewer builds the extension from. */
export function sourcesFaults(files: Files): string[] {
  const names = Object.keys(files);
  const missing = sourceFiles.filter((name) => !names.includes(name));
  const junk = names.filter((name) => !sourceFiles.includes(name) && !inSourceFolder.test(name));
  const readme = textOf(files, 'README.md');
  const unsaid = ['npm ci', 'npm run build:firefox'].filter((step) => !readme.includes(step));
  return [
    ...missing.map((name) => `${name} is missing`),
    ...junk.map((name) => `${name} is nothing that a build needs`),
    ...unsaid.map((step) => `README.md does not say '${step}'`),
  ];
}

/** Whether a package is within its budget of bytes. */
export const sizeFaults = (bytes: number): string[] =>
  bytes > packageBudget ? [`${bytes} bytes, ${packageBudget} allowed`] : [];

const inSourceFolder = new RegExp(`^(${sourceFolders.join('|')})/[\\w./-]+$`);

/** The manifest of a sound build: what we write, and what the build adds. */
export function builtManifest(browser: string, version: string) {
  const own = manifestFor(browser);
  return {
    ...own,
    manifest_version: 3,
    version,
    // The popup's own title goes before the manifest's.
    action: { ...own.action, default_title: 'GDPR Lens', default_popup: 'popup.html' },
    options_ui: { open_in_tab: true, page: 'options.html' },
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
  };
}

function manifestFaults(browser: string, files: Files, { version }: Project): string[] {
  const built = JSON.parse(textOf(files, 'manifest.json') || '{}') as Record<string, unknown>; // what the build wrote
  const wanted: Record<string, unknown> = builtManifest(browser, version);
  const fields = [...new Set([...Object.keys(built), ...Object.keys(wanted)])];
  return fields
    .filter((field) => !isDeepStrictEqual(built[field], wanted[field]))
    .map(
      (field) =>
        `manifest.json: ${field} is ${JSON.stringify(built[field])}, not ${JSON.stringify(wanted[field])}`,
    );
}

const faces = ['conditional', 'insufficient-evidence', 'neutral', 'not-recommended', 'suitable'];
/** What is in every package; sheets and hashed files come on top. */
export const fixedFiles = [
  'manifest.json',
  'background.js',
  'chip.js',
  'card.js',
  ...['directory', 'options', 'popup', 'welcome'].map((page) => `${page}.html`),
  ...['dataset', 'directory', 'sites', 'vendors'].map((list) => `${list}.json`),
  ...['de', 'en'].flatMap((lang) => [`_locales/${lang}/messages.json`, `texts/${lang}.json`]),
  ...faces.flatMap((face) => [16, 32, 48, 128].map((size) => `icons/${face}-${size}.png`)),
  'licenses.txt',
];
/** Their names hold a hash of what is in them. */
const hashed = /^(chunks\/[\w-]+\.js|assets\/[\w-]+\.css)$/;

function fileFaults(files: Files, { vendors }: Project): string[] {
  const wanted = [...fixedFiles, ...vendors.map((id) => `vendors/${id}.json`)];
  const odd = Object.keys(files).filter((name) => !wanted.includes(name) && !hashed.test(name));
  return [
    ...wanted.filter((name) => !(name in files)).map((name) => `${name} is missing`),
    ...odd.map((name) => `${name} is not expected; lib/build/package-checks.ts lists what is`),
  ];
}

function scriptFaults(files: Files, { preact }: Project): string[] {
  const scripts = Object.keys(files).filter((name) => /\.(js|css|html)$/.test(name));
  const all = scripts.map((name) => textOf(files, name)).join('\n');
  const chip = textOf(files, 'chip.js');
  return [
    ...scripts
      .filter((name) => /sourceMappingURL|localhost|127\.0\.0\.1/.test(textOf(files, name)))
      .map((name) => `${name} names a source map or a server of a developer`),
    ...markup
      .filter((word) => count(all, word) > count(preact, word))
      .map((word) => `'${word}' stands in the scripts oftener than Preact itself has it`),
    ...(/mode:.closed/.test(chip) && !/mode:.open/.test(chip)
      ? []
      : ['chip.js opens its shadow root: that is the build for end-to-end tests']),
  ];
}

/** What makes HTML or script from text. */
const markup = [
  'innerHTML',
  'outerHTML',
  'dangerouslySetInnerHTML',
  'insertAdjacentHTML',
  'document.write',
  'createContextualFragment',
  'DOMParser',
  'setHTMLUnsafe',
  'srcdoc',
  'eval(',
  'new Function',
];

const count = (text: string, word: string) => text.split(word).length - 1;
const textOf = (files: Files, name: string) => new TextDecoder().decode(files[name]);
