// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { onPressOutside } from '../../../lib/browser/chip/outside';

const host = document.createElement('div');
document.documentElement.append(host);
const heard = vi.fn<() => void>();
let stop = () => {};
afterEach(() => {
  stop();
  heard.mockClear();
});

function press(target: Element, isTrusted = true) {
  const event = new Event('pointerdown', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

test('a press elsewhere is heard, one in the host is not', () => {
  stop = onPressOutside(host, heard);
  press(host);
  expect(heard).not.toHaveBeenCalled();
  press(document.body);
  expect(heard).toHaveBeenCalledOnce();
});

test('a press that a script pretends is not heard', () => {
  stop = onPressOutside(host, heard);
  press(document.body, false);
  expect(heard).not.toHaveBeenCalled();
});

test('a press in a frame shows by where the focus went', () => {
  stop = onPressOutside(host, heard);
  window.dispatchEvent(new Event('blur'));
  expect(heard).not.toHaveBeenCalled();
  vi.spyOn(document, 'activeElement', 'get').mockReturnValue(document.createElement('iframe'));
  window.dispatchEvent(new Event('blur'));
  expect(heard).toHaveBeenCalledOnce();
});

test('nothing is heard once it was stopped', () => {
  onPressOutside(host, heard)();
  press(document.body);
  expect(heard).not.toHaveBeenCalled();
});
