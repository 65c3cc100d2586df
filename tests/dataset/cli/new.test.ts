import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const cli = fileURLToPath(new URL('../../../lib/dataset/cli/new.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync('npx', ['--no-install', 'jiti', cli, ...args], { encoding: 'utf8' });

test('npm run data:new leaves a sheet that is there as it is', { timeout: 30_000 }, () => {
  const before = readFileSync('data/vendors/fal.json', 'utf8');
  const { status, stderr } = run('fal');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'data/vendors/fal.json is there already; edit it, or choose another id\n',
  });
  expect(readFileSync('data/vendors/fal.json', 'utf8')).toBe(before);
});

test('without an id it says how to call it', { timeout: 30_000 }, () => {
  const { status, stderr } = run();
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining('Usage: npm run data:new <id>'),
  });
});
