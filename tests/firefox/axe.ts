import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { rootInWords } from './screens';
import type { Tab } from './tab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page, and in a chip on it, whose closed root opens to it here alone; by rule and place. */
export const violations = (page: Tab, options: object = every): Promise<string[]> =>
  page.runPrivileged(
    {
      // Made from text, as all that is sent to the browser.
      toString: () => `async (options) => {
        const open = { configurable: true, get() { return this.openOrClosedShadowRoot; } };
        Object.defineProperty(Element.prototype, 'shadowRoot', open);
        (${rootInWords.toString()})();
        ${axe};
        const { violations } = await axe.run(document, JSON.parse(options));
        return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' ; '));
      }`,
    } as () => Promise<string[]>,
    JSON.stringify(options),
  );

/**
 * Without the size of targets: where one lies half under a bar that sticks, axe counts it as covered
 * though it scrolls, so `findSmallTargets` looks for them.
 */
const every = {
  rules: {
    // Firefox counts what the host resets with `all` as set; it holds no text itself.
    'avoid-inline-spacing': { enabled: false },
  },
};

/** Colours alone, where all else was looked at before. */
export const contrast = { runOnly: ['color-contrast'] };
