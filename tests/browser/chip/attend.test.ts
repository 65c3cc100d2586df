// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { attendTo } from '../../../lib/browser/chip/attend';
import { giveTopLayer } from './top-layer';

let acts: string[];
let end: AbortController;
const attendance = {
  container: document.createElement('div'),
  back: vi.fn<() => void>(),
  seen: vi.fn<() => void>(),
};
beforeEach(() => {
  ({ acts } = giveTopLayer());
  end = new AbortController();
  document.body.replaceChildren(attendance.container);
  attendTo(document, attendance, end.signal);
});

const toggle = (name: string) =>
  document.body.appendChild(document.createElement(name)).dispatchEvent(new Event('toggle'));

test.each([
  ['dialog', ['hide', 'show']],
  ['div', ['hide', 'show']],
  ['details', []],
])('what happens above the chip when a %s of the page is toggled: %s', (name, expected) => {
  toggle(name);
  expect(acts).toEqual(expected);
  end.abort();
});

test('hears nothing after the end', () => {
  end.abort();
  toggle('dialog');
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  document.dispatchEvent(new Event('visibilitychange'));
  expect([acts, attendance.back.mock.calls, attendance.seen.mock.calls]).toEqual([[], [], []]);
});
