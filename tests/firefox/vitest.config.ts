import { defineConfig } from 'vitest/config';
import '../node-20.ts';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/firefox/*.spec.ts'],
    // Two browsers at a time is what a small machine bears.
    maxWorkers: 2,
    // One starts the browser again, which alone may take long on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
    // A busy machine may starve a browser once.
    retry: process.env.CI ? 1 : 0,
  },
});
