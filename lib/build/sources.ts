/** What a reviewer needs to build the package again, and no more: single files, and folders whole. */
export const sourceFiles = [
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];
export const sourceFolders = ['components', 'data', 'entrypoints', 'lib', 'locales', 'public'];
