// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { buildHost, removeLeftovers } from '../../../lib/browser/chip/host';

const build = (css = '') => buildHost(document, { css, mode: 'open', lang: 'de', mayAct: () => true });
afterEach(() => document.documentElement.querySelectorAll(':scope > div').forEach((host) => host.remove()));

describe('the host', () => {
  test('is a div that has a style and nothing else', () => {
    const { element } = build();
    expect(element.localName).toBe('div');
    expect(element.getAttributeNames()).toEqual(['style']);
    expect(element.childNodes).toHaveLength(0);
  });

  test('has a style that no rule of the page can override', () => {
    const { style } = build().element;
    for (const property of ['all', 'display', 'position', 'z-index', 'width', 'height', 'direction']) {
      expect([property, style.getPropertyPriority(property)]).toEqual([property, 'important']);
    }
  });

  test('the host itself has no size', () => {
    const { style } = build().element;
    expect([style.width, style.height]).toEqual(['0px', '0px']);
  });

  test('says the same from within, which no style of the page overrides', () => {
    const rule = build().element.shadowRoot?.adoptedStyleSheets[0]?.cssRules[0]?.cssText;
    expect(rule).toMatch(/^:host \{/);
    for (const part of ['display: block !important', 'position: fixed !important', 'all: initial !important'])
      expect(rule).toContain(part);
  });

  test('holds its words where neither search nor selection of the page finds them', () => {
    expect(build().container.localName).toBe('source');
  });

  test('is closed to the page unless a test asks for it open', () => {
    const { element } = buildHost(document, { css: '', mode: 'closed', lang: 'en', mayAct: () => true });
    expect(element.shadowRoot).toBeNull();
  });

  test('says the language of what stands in it', () => {
    expect(build().container.lang).toBe('de');
  });

  test('carries the tokens inside, by names that the page cannot guess', () => {
    const root = build(':root,:host { --ink: black }').element.shadowRoot;
    const css =
      root?.adoptedStyleSheets[0]?.cssRules[1]?.cssText ?? root?.querySelector('style')?.textContent;
    expect(css).toContain('.lens');
    expect(css).not.toContain('--ink');
  });

  test('has its style also where no sheet may be adopted', () => {
    forbidSheets();
    const root = build('b { color: red }').element.shadowRoot;
    expect(root?.querySelector('style')?.textContent).toMatch(/^:host\{.*\}b \{ color: red \}$/);
    expect(root?.lastElementChild?.className).toBe('lens');
  });

  test.each([
    ['where sheets may be adopted', () => undefined],
    ['where none may', forbidSheets],
  ])(
    'takes more rules, once, after those that it has and with the same names for tokens, %s',
    (_, forbid) => {
      forbid();
      const { element, addStyle } = build(':root,:host { --ink: black }');
      addStyle('b { color: var(--ink) }');
      addStyle('b { color: var(--ink) }');
      const css = rulesOf(element.shadowRoot as ShadowRoot); // a test's own is open
      expect(css).toMatch(/(--[a-z0-9]+-ink): black.*b \{ color: var\(\1\)/s);
      expect(css.match(/b \{/g)).toHaveLength(1);
    },
  );
});

const rulesOf = (root: ShadowRoot) =>
  [
    ...root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
    ...[...root.querySelectorAll('style')].map((style) => style.textContent),
  ].join(' ');

const sheets = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets') ?? {};
afterEach(() => Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', sheets));

function forbidSheets() {
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    configurable: true,
    get: () => [],
    set() {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  });
}

test('what an earlier run of the extension left is removed, and nothing of the page', () => {
  const [left, fresh] = [build().element, build().element];
  const page = left.cloneNode() as HTMLElement; // what is cloned is one
  page.id = 'page';
  document.documentElement.append(left, page, fresh);
  removeLeftovers(document, fresh);
  expect([left, page, fresh].map((element) => element.isConnected)).toEqual([false, true, true]);
  page.remove();
});
