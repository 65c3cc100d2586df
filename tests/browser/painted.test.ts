import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { painted } from '../../lib/browser/painted';

let paint: () => void;
const observe = vi.fn<(what: object) => void>();
const disconnect = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe = observe;
      disconnect = disconnect;
      constructor(heard: () => void) {
        paint = heard;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function isDone(promise: Promise<void>): Promise<boolean> {
  let done = false;
  void promise.then(() => (done = true));
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

test('waits for the first paint, also for one that was before', async () => {
  const wait = painted();
  expect(observe).toHaveBeenCalledWith({ type: 'paint', buffered: true });
  expect(await isDone(wait)).toBe(false);
  paint();
  expect(await isDone(wait)).toBe(true);
  expect(disconnect).toHaveBeenCalled();
});

test('does not wait for ever', async () => {
  const wait = painted();
  expect(await isDone(wait)).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(await isDone(wait)).toBe(true);
});
