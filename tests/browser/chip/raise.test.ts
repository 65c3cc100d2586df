// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { raise } from '../../../lib/browser/chip/raise';
import { giveTopLayer } from './top-layer';

const container = document.createElement('div');
let acts: string[];
beforeEach(() => {
  ({ acts } = giveTopLayer());
  document.body.append(container);
});
afterEach(() => {
  container.remove();
  Reflect.deleteProperty(document.documentElement, 'currentCSSZoom');
});

test('goes above all that came to the top layer before', () => {
  raise(container);
  expect(acts).toEqual(['hide', 'show']);
});

test('stays out of the top layer while a modal dialog is open', () => {
  const dialog = document.createElement('dialog');
  vi.spyOn(document, 'querySelector').mockImplementation((selector) =>
    selector === 'dialog:modal' ? dialog : null,
  );
  raise(container);
  expect(acts).toEqual(['hide']);
});

test('is left alone where it is not in a page', () => {
  container.remove();
  raise(container);
  expect(acts).toEqual([]);
});

test.each([
  [0.5, '2'],
  [3, String(1 / 3)],
  [undefined, '1'],
])("undoes the page's zoom of %s", (zoom, own) => {
  Object.defineProperty(document.documentElement, 'currentCSSZoom', { value: zoom, configurable: true });
  raise(container);
  expect(container.style.zoom).toBe(own);
});
