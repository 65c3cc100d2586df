// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { focusHeading, keepFocus } from '../../lib/browser/keep-focus';

beforeAll(() => keepFocus(document));
beforeEach(async () => {
  (document.activeElement as HTMLElement | null)?.blur();
  await aMoment();
  document.body.innerHTML = `
    <main><h1>Page</h1>
      <section><h2>Access</h2><p><button id="allow">Allow</button></p><button id="other">Other</button></section>
      <p><button id="loose">Clear</button></p>
    </main>
    <details><summary>Filters</summary><button id="clear">Clear all</button></details>`;
});

const element = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const focused = () => document.activeElement?.textContent;
const aMoment = () => new Promise((done) => setTimeout(done));

test.each([
  ['#allow', '#allow', 'Access'],
  ['#allow', 'section p', 'Access'],
  ['#allow', 'section', 'Page'],
  ['#loose', '#loose', 'Page'],
  ['#clear', '#clear', 'Filters'],
])('where %s had the focus and %s goes away, the focus goes to %s', async (had, gone, heading) => {
  element(had).focus();
  element(gone).remove();
  await aMoment();
  expect(focused()).toBe(heading);
});

test('where something else has the focus by then, it keeps it', async () => {
  element('#allow').focus();
  element('#allow').remove();
  element('#other').focus();
  await aMoment();
  expect(focused()).toBe('Other');
});

test('where the focus had been left before, nothing gets it', async () => {
  element('#allow').focus();
  element('#allow').blur();
  await aMoment();
  element('#allow').remove();
  await aMoment();
  expect(document.activeElement).toBe(document.body);
});

test('a heading that takes the focus is no stop of the Tab key', () => {
  focusHeading(element('main'));
  expect(focused()).toBe('Page');
  expect(element('h1').tabIndex).toBe(-1);
});
