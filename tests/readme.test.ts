import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rowsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()).join(' | '));

test('the figures of the README are those that were measured', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, measured = ''] = readme.split('## Measured');
  const quoted = rowsOf('README.md').filter((row) => /(ms|ns|kB|bytes|shift) \|/.test(row));
  expect(measured).not.toBe('');
  expect(quoted.length).toBeGreaterThan(5);
  const results = new Set(rowsOf('tests/bench/results.md'));
  expect(quoted.filter((row) => !results.has(row))).toEqual([]);
});

test('every npm script that the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm run ([\w:]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
