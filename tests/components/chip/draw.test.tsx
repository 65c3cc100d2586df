/** @jsxImportSource ../../../components/chip */
// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draw } from '../../../components/chip/draw';

let container: HTMLElement;
beforeEach(() => {
  container = document.createElement('div');
  document.body.replaceChildren(container);
});
const drawn = (drawing: ComponentChildren) => {
  draw(container, drawing);
  return container.firstElementChild;
};
const Twice = ({ children }: { children: ComponentChildren }) => (
  <>
    {children}
    {children}
  </>
);

describe('what is drawn', () => {
  test.each<[string, ComponentChildren, string]>([
    ['texts and numbers', ['a', 1], 'a1'],
    ['nothing for what is not there', [undefined, null, false, true, 'b'], 'b'],
    ['elements in elements', <p class="x">{[<b>c</b>]}</p>, '<p class="x"><b>c</b></p>'],
    ['components and fragments', <Twice>d</Twice>, 'dd'],
    ['no attribute without a value', <i title={undefined} />, '<i></i>'],
  ])('%s', (_, drawing, html) => {
    drawn(drawing);
    expect(container.innerHTML).toBe(html);
  });

  test('is never markup where it is text', () => {
    drawn('<img src=x onerror=alert(1)>');
    expect(container.childElementCount).toBe(0);
  });

  test('in Firefox is no text that a page could search for, but one that the styles draw', () => {
    vi.stubEnv('BROWSER', 'firefox');
    drawn(<b>a word</b>);
    vi.unstubAllEnvs();
    expect(container.innerHTML).toBe('<b><span data-text="a word"></span></b>');
  });

  test('drawings are SVG all the way down', () => {
    const svg = drawn(
      <svg>
        <path d="M0 0" />
      </svg>,
    );
    expect(svg?.firstElementChild?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});

describe('drawing again', () => {
  test('keeps an element that fits and changes what differs', () => {
    const before = drawn(<p title="a">a</p>);
    const after = drawn(<p lang="de">b</p>);
    expect(after).toBe(before);
    expect(container.innerHTML).toBe('<p lang="de">b</p>');
  });

  test('keeps the focus', () => {
    const button = drawn(<button type="button">a</button>) as HTMLElement;
    button.focus();
    drawn([<button type="button">b</button>, <p>more</p>]);
    expect(document.activeElement).toBe(button);
  });

  test('replaces what does not fit and removes what is too much', () => {
    drawn([<p>a</p>, 'b', <i>c</i>]);
    drawn([<h2>a</h2>, <p>b</p>]);
    expect(container.innerHTML).toBe('<h2>a</h2><p>b</p>');
    drawn(undefined);
    expect(container.innerHTML).toBe('');
  });

  test('says again which one is checked, whatever the reader did meanwhile', () => {
    const radio = drawn(<input type="radio" checked={false} />) as HTMLInputElement;
    radio.checked = true;
    drawn(<input type="radio" checked={false} />);
    expect(radio.checked).toBe(false);
  });
});

describe('listeners', () => {
  test('are those of the last drawing, once each', () => {
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const before = drawn(<button type="button" onClick={first} />) as HTMLElement;
    const after = drawn(<button type="button" onClick={second} />) as HTMLElement;
    expect(after).toBe(before);
    after.click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  test('do not stay behind on an element that has none any more', () => {
    const listener = vi.fn<() => void>();
    drawn(<button type="button" onClick={listener} />);
    (drawn(<button type="button" />) as HTMLElement).click();
    expect(listener).not.toHaveBeenCalled();
  });

  test('come to an element that had none', () => {
    const listener = vi.fn<() => void>();
    drawn(<button type="button" />);
    (drawn(<button type="button" onClick={listener} />) as HTMLElement).click();
    expect(listener).toHaveBeenCalledOnce();
  });
});
