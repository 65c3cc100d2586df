import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const page = readFileSync('.github/CONTRIBUTING.md', 'utf8');
const rows = [...page.matchAll(/^\| `([\w@/-]+)` +\| ([\w.-]+) +\| (\d+\.\d k) +\| (.+?) +\|$/gm)];

test('every production dependency is listed with licence, size and reason, and nothing else is', () => {
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(dependencies));
});

test.each(rows.map(([, name, licence]) => [name, licence]))(
  '%s is under %s, as it says itself',
  (name, licence) => {
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
      license: string;
    };
    expect(license).toBe(licence);
  },
);

test.each(Object.entries(dependencies))('%s is pinned to %s', (_, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test('every package is known by its hash, and none runs a script at install', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; hasInstallScript?: boolean }>;
  };
  const { '': project, ...installed } = packages;
  const odd = Object.entries(installed).filter(([, entry]) => !entry.integrity || entry.hasInstallScript);
  expect(odd.map(([name]) => name)).toEqual([]);
  expect(project).toBeDefined();
});
