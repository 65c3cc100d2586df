import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('.github/SECURITY.md', 'utf8');
const named = [...page.matchAll(/^ *- `(tests\/[\w./-]+)`: “(.+)”$/gm)].map(([, file = '', title = '']) => ({
  file,
  title,
}));

test.each(named)('$file has the test that .github/SECURITY.md names: $title', ({ file, title }) => {
  expect(existsSync(file), `${file} is gone; name the test that shows the defence now`).toBe(true);
  expect(titlesIn(readFileSync(file, 'utf8'))).toContain(title);
});

test('each attacker has a defence with a test, and every mention of a test is one that is checked', () => {
  const attackers = page.split('\n### ').slice(1);
  expect(attackers.length).toBeGreaterThanOrEqual(6);
  for (const attacker of attackers) expect(attacker).toMatch(/^ *- `tests\/[\w./-]+`: “.+”$/m);
  expect(page.match(/^ *- `tests\//gm)).toHaveLength(named.length);
});

test('every script that it names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [, script = ''] of page.matchAll(/`npm run ([\w:-]+)`/g)) expect(scripts).toHaveProperty(script);
});

/** The titles of all tests and groups in a file, as they stand there. */
const titlesIn = (source: string): string[] =>
  [...source.matchAll(/\(\s*(?:'([^'\n]+)'|"([^"\n]+)"|`([^`\n]+)`),/g)].map(
    ([, single, double, template]) => single ?? double ?? template ?? '',
  );
