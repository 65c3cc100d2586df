// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followAddress } from '../../../lib/browser/chip/follow';

const moved = vi.fn<() => void>();
let end: AbortController;
beforeEach(() => {
  moved.mockClear();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  Reflect.deleteProperty(window, 'navigation');
  vi.useRealTimers();
});
const give = (navigation: EventTarget | undefined) =>
  Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });

test.each(['navigatesuccess', 'currententrychange'])('a browser that tells is believed: %s', (type) => {
  const navigation = new EventTarget();
  give(navigation);
  followAddress(window, moved, end.signal);
  navigation.dispatchEvent(new Event(type));
  expect(moved).toHaveBeenCalledOnce();
});

test.each(['popstate', 'hashchange'])('every browser tells of %s', (type) => {
  give(undefined);
  followAddress(window, moved, end.signal);
  window.dispatchEvent(new Event(type));
  expect(moved).toHaveBeenCalledOnce();
});

test('a browser that does not tell is asked once a second, while the page is seen', () => {
  vi.useFakeTimers();
  give(undefined);
  followAddress(window, moved, end.signal);
  vi.advanceTimersByTime(2000);
  expect(moved).toHaveBeenCalledTimes(2);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.advanceTimersByTime(2000);
  expect(moved).toHaveBeenCalledTimes(2);
});

test('nothing is heard after the end', () => {
  vi.useFakeTimers();
  give(undefined);
  followAddress(window, moved, end.signal);
  end.abort();
  window.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(3000);
  expect(moved).not.toHaveBeenCalled();
});
