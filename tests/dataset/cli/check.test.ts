import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../../../lib/dataset/cli/check.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync('npx', ['--no-install', 'jiti', cli, ...args], { encoding: 'utf8' });

test('npm run data:check <id> lists the warnings of that sheet and ends well', { timeout: 30_000 }, () => {
  const { status, stdout } = run('groq');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^warning: data\/vendors\/groq\.json: criteria\.\w+: .+$/m);
  expect(stdout).toMatch(/^1 sheet, 0 errors, \d+ warnings?\n$/m);
  expect(stdout).not.toContain('notion.json');
});

test('a sheet that is not there ends it with 1', { timeout: 30_000 }, () => {
  const { status, stdout } = run('nowhere');
  expect(status).toBe(1);
  expect(stdout).toContain('data/vendors/nowhere.json: no such file');
});
