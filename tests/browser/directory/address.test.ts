// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followTyping, forgetTyping, pushAddress } from '../../../lib/browser/directory/address';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(history, 'replaceState');
});
afterEach(() => {
  forgetTyping();
  vi.useRealTimers();
});

const written = () => vi.mocked(history.replaceState).mock.calls.map(([, , address]) => address);

test('the address follows when the typing rests, and not before', () => {
  followTyping('#/?q=f');
  vi.advanceTimersByTime(100);
  followTyping('#/?q=fa');
  vi.advanceTimersByTime(100);
  expect(written()).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(written()).toEqual(['#/?q=fa']);
});

test('a click, which may follow a link, finds the address right', () => {
  followTyping('#/?q=fal');
  document.body.click();
  expect(written()).toEqual(['#/?q=fal']);
  vi.runAllTimers();
  expect(written()).toHaveLength(1);
});

test('what is chosen after typing comes after it in the history', () => {
  const pushed = vi.spyOn(history, 'pushState');
  followTyping('#/?q=fal');
  pushAddress('#/?q=fal&seat=DE');
  expect(written()).toEqual(['#/?q=fal']);
  expect(pushed.mock.calls.map(([, , address]) => address)).toEqual(['#/?q=fal&seat=DE']);
});

test('after going back nothing is written over the entry that was reached', () => {
  followTyping('#/?q=fal');
  forgetTyping();
  document.body.click();
  vi.runAllTimers();
  expect(written()).toEqual([]);
});
