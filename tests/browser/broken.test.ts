import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, NoAnswer } from '../../lib/browser/ask';
import { brokenBy, orBroken } from '../../lib/browser/broken';
import { PackageFault } from '../../lib/browser/packaged';

describe('a page that can show nothing says', () => {
  test.each([
    ['which file is missing', new PackageFault('/dataset.json'), '/dataset.json'],
    ['that the worker does not answer', new NoAnswer(), null],
  ])('%s', async (_, error, file) => {
    expect(await orBroken(() => Promise.reject(error))).toEqual({ kind: 'broken', file });
  });
});

test('a fault of our own is not hidden', () => {
  expect(() => brokenBy(new TypeError('x is not a function'))).toThrow(TypeError);
});

test.each([
  ['fails', () => Promise.reject(new Error('Receiving end does not exist.'))],
  ['says nothing', () => Promise.resolve(undefined)],
])('a worker that %s has given no answer', async (_, answer) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);
  await expect(ask({ kind: 'assess', id: 'fal' })).rejects.toThrow(NoAnswer);
});
