import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { whyMissing } from '../e2e/find-browser';

/**
 * Everything that must hold before a change lands, in the order of what fails fastest.
 * Closes with the line 'N passed, N failed, N skipped', summed over steps and test runners.
 */
const results = 'test-results';
const steps: Step[] = [
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: 'oxlint --deny-warnings' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'dead code', command: 'knip' },
  { name: 'data', command: 'jiti lib/dataset/cli/check.ts' },
  {
    name: 'unit and property tests',
    command: `vitest run --config tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${results}/unit.json`,
    count: () => countVitest(readJson<VitestReport>('unit.json')),
  },
  { name: 'package for Chrome and Edge, with size budgets', command: 'wxt zip' },
  { name: 'package for Firefox, with size budgets', command: 'wxt zip -b firefox' },
  {
    name: 'packages are in order and come out the same again',
    command: 'jiti lib/build/cli/check-packages.ts',
  },
  { name: 'rules of the Firefox store', command: 'jiti tests/gate/lint-package.ts' },
  { name: 'build for end-to-end tests', command: 'wxt build --mode e2e', env: { NODE_ENV: 'production' } },
  {
    name: 'end-to-end tests',
    command: 'playwright test --config tests/e2e/playwright.config.ts',
    count: () => countPlaywright(readJson<PlaywrightReport>('e2e.json')),
  },
  {
    name: 'end-to-end tests in Firefox',
    command: `vitest run --config tests/firefox/vitest.config.ts --reporter=verbose --reporter=json --outputFile.json=${results}/firefox.json`,
    count: () => countVitest(readJson<VitestReport>('firefox.json')),
    lacks: () => whyMissing('firefox'),
  },
];

interface Step {
  name: string;
  command: string;
  env?: Record<string, string>;
  /** How many tests the step ran; the step itself counts as one where not given. */
  count?: () => Counts;
  /** What the machine lacks for the step and how to get it; then the step counts as one skipped. */
  lacks?: () => string | undefined;
}
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function runStep(step: Step): Counts {
  console.log(`\n── ${step.name}`);
  const lack = step.lacks?.();
  if (lack) {
    console.log(`skipped: ${lack}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const { status } = spawnSync('npx', ['--no-install', ...step.command.split(' ')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.env },
  });
  const ok = status === 0;
  const counted = counts(step);
  if (!counted) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  // A runner can fail without a failed test, for instance on a file that does not load.
  return ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function counts(step: Step): Counts | undefined {
  try {
    return step.count?.();
  } catch (error) {
    console.error(`${step.name}: no report: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function add({ passed, failed, skipped }: Counts): void {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

const countVitest = (report: VitestReport): Counts => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests,
});

const countPlaywright = ({ stats }: PlaywrightReport): Counts => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
});

const readJson = <T>(file: string) => JSON.parse(readFileSync(`${results}/${file}`, 'utf8')) as T; // the runner's own report

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) add(runStep(step));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
