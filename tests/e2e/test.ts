import { test as base, expect } from '@playwright/test';
import { allowOnWelcomePage } from './access';
import { startLens, type Lens, type Start } from './lens';

interface Fixtures {
  /** How the browser is started; `test.use({ start: { … } })`. */
  start: Start;
  /** A fresh browser with the extension, site access not yet given. */
  fresh: Lens;
  /** The same after the welcome page's button was clicked. */
  lens: Lens;
  /** One browser for all such tests of a worker: for those that leave nothing behind in it but pages. */
  shared: Lens;
}

interface WorkerFixtures {
  kept: Lens;
}

/** Every test has a browser of its own where it does not ask for the shared one, and fails on the first request that leaves it. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  start: [{}, { option: true }],
  fresh: async ({ start }, use) => {
    const lens = await startLens(start);
    await use(lens);
    await lens.close();
    expect(lens.leaks, 'requests that left the browser').toEqual([]);
  },
  lens: async ({ fresh }, use) => {
    const welcome = await allowOnWelcomePage(fresh);
    await welcome.close();
    await use(fresh);
  },
  shared: async ({ kept }, use) => {
    await use(kept);
    const [first, ...others] = kept.context.pages();
    await first?.bringToFront();
    await Promise.all(others.map((page) => page.close()));
    expect(kept.leaks, 'requests that left the browser').toEqual([]);
  },
  kept: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads the names of what is asked for
    async ({}, use) => {
      const lens = await startLens();
      await (await allowOnWelcomePage(lens)).close();
      await use(lens);
      await lens.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };
