import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribution, bundledPackages, packageOf } from '../../lib/build/licences';

const shipped = readFileSync('public/licenses.txt', 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

test('the attribution that ships is up to date (npm run licenses writes it anew)', () => {
  expect(shipped).toBe(attribution());
});

test.each(Object.keys(dependencies))('the production dependency %s is attributed', (name) => {
  expect(bundledPackages).toContain(name);
});

test.each(bundledPackages)('%s stands there with its version, licence, source and terms', (name) => {
  const [, library = ''] = shipped.split(`\n\n${name} `);
  expect(library).toMatch(/^\d+\.\d+\.\d+, (MIT|ISC|MPL-2\.0)\nhttps?:\/\//);
  expect(library.split('-'.repeat(80))[0]).toMatch(/Copyright|Mozilla Public License/);
});

test.each(['CC BY 4.0', 'Open Terms Archive', 'ODC-By 1.0', 'ODbL 1.0', 'MIT License'])(
  "the project's own part speaks of %s",
  (words) => expect(shipped).toContain(words),
);

describe('the package of a module', () => {
  test.each([
    ['/home/x/node_modules/preact/hooks/dist/hooks.mjs', 'preact'],
    ['/home/x/node_modules/@wxt-dev/i18n/dist/index.mjs', '@wxt-dev/i18n'],
    ['/home/x/node_modules/a/node_modules/b/index.js', 'b'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['\0virtual:dataset', undefined],
    ['/home/x/lib/core/match.ts', undefined],
  ])('%j is %s', (module, name) => expect(packageOf(module)).toBe(name));
});
