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
}

/** Every test has a browser of its own, and fails on the first request that leaves it. */
export const test = base.extend<Fixtures>({
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
});

export { expect };
