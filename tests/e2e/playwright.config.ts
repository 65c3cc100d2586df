import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // Two browsers at a time is what a small machine bears.
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A busy machine may starve a browser once; what needs the second go is named as flaky in the output.
  retries: process.env.CI ? 1 : 0,
  outputDir: '../../test-results/output',
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
});
