import { describe, expect, test } from 'vitest';
import {
  builtManifest,
  extensionFaults,
  fixedFiles,
  sizeFaults,
  sourcesFaults,
  type Files,
} from '../../lib/build/package-checks';

const project = { version: '1.2.3', vendors: ['acme'], preact: 'e.innerHTML' };
const bytes = (text: string) => new TextEncoder().encode(text);
const manifest = (browser: string, change: object = {}) =>
  bytes(JSON.stringify({ ...builtManifest(browser, '1.2.3'), ...change }));

const sound = (browser: string): Files => ({
  ...Object.fromEntries(fixedFiles.map((name) => [name, bytes('')])),
  'vendors/acme.json': bytes('{}'),
  'chunks/page-A1b_-2.js': bytes('e.innerHTML=f'),
  'chip.js': bytes('attachShadow({mode:`closed`})'),
  'manifest.json': manifest(browser),
});
const faultsWith = (change: Files) => extensionFaults('chrome', { ...sound('chrome'), ...change }, project);

test.each(['chrome', 'edge', 'firefox'])('a sound package for %s has no fault', (browser) => {
  expect(extensionFaults(browser, sound(browser), project)).toEqual([]);
});

describe('a package is refused', () => {
  test.each([
    ['with a permission more', { permissions: ['tabs'] }, 'permissions'],
    ['with a required host', { host_permissions: ['https://a.example/*'] }, 'host_permissions'],
    ['with a file for pages', { web_accessible_resources: [] }, 'web_accessible_resources'],
    ['with another version', { version: '1.2.4' }, 'version'],
    ['with another policy', { content_security_policy: {} }, 'content_security_policy'],
    ['with a key', { key: 'MIIB' }, 'key'],
  ])('%s', (_, change, field) => {
    expect(faultsWith({ 'manifest.json': manifest('chrome', change) })).toEqual([
      expect.stringContaining(`manifest.json: ${field} is`),
    ]);
  });

  test.each([
    ['with a source map', { 'chunks/a.js.map': '{}' }, 'chunks/a.js.map is not expected'],
    [
      'that names a source map',
      { 'background.js': '//# sourceMappingURL=x' },
      'background.js names a source map',
    ],
    [
      'that loads from a developer',
      { 'popup.html': 'http://localhost:3000/x.js' },
      'popup.html names a source map',
    ],
    ['with a test in it', { 'tests/a.test.js': '' }, 'tests/a.test.js is not expected'],
    ['with an open chip', { 'chip.js': 'attachShadow({mode:`open`})' }, 'chip.js opens its shadow root'],
    ['that makes HTML', { 'chunks/b.js': 'x.innerHTML=y' }, "'innerHTML' stands in the scripts oftener"],
    [
      'that makes script',
      { 'chunks/b.js': 'new Function(y)' },
      "'new Function' stands in the scripts oftener",
    ],
    ['with an unknown vendor', { 'vendors/other.json': '{}' }, 'vendors/other.json is not expected'],
  ])('%s', (_, change, fault) => {
    const files = Object.fromEntries(Object.entries(change).map(([name, text]) => [name, bytes(text)]));
    expect(faultsWith(files)).toEqual([expect.stringContaining(fault)]);
  });

  test('without a vendor that has a sheet', () => {
    const { 'vendors/acme.json': _, ...rest } = sound('chrome');
    expect(extensionFaults('chrome', rest, project)).toEqual(['vendors/acme.json is missing']);
  });

  test('over its budget of bytes', () => {
    expect(sizeFaults(2_999_999)).toEqual([]);
    expect(sizeFaults(3_000_001)).toHaveLength(1);
  });
});

describe('the sources', () => {
  const sources: Files = Object.fromEntries(
    [
      'LICENSE',
      'README.md',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'wxt.config.ts',
      'lib/core/match.ts',
    ].map((name) => [name, bytes('npm ci, npm run build:firefox')]),
  );

  test('that build the extension have no fault', () => expect(sourcesFaults(sources)).toEqual([]));

  test.each(['.output/x.zip', 'node_modules/a/index.js', 'test-results/unit.json', 'tour/1.png', '.env'])(
    'have no %s',
    (name) => {
      const fault = `${name} is nothing that a build needs`;
      expect(sourcesFaults({ ...sources, [name]: bytes('') })).toEqual([fault]);
    },
  );

  test('have a lock file, and say how they are built', () => {
    const { 'package-lock.json': _, ...rest } = sources;
    expect(sourcesFaults({ ...rest, 'README.md': bytes('npm ci') })).toEqual([
      'package-lock.json is missing',
      "README.md does not say 'npm run build:firefox'",
    ]);
  });
});
