import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, isAlive, onLookAgain } from '../../../lib/browser/chip/ask';

const runtimeId = fakeBrowser.runtime.id;
const loseExtension = () => Object.assign(fakeBrowser.runtime, { id: undefined });
afterEach(() => {
  Object.assign(fakeBrowser.runtime, { id: runtimeId });
});

describe('ask', () => {
  test('gives the answer', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockImplementation(async () => ({ status: 'done' }));
    expect(await ask({ kind: 'chip-hide', id: 'fal' })).toEqual({ status: 'done' });
    expect(send).toHaveBeenCalledExactlyOnceWith({ kind: 'chip-hide', id: 'fal' });
  });

  test.each([
    ['refuses', async () => ({ status: 'refused' })],
    ['breaks', () => Promise.reject(new Error('broken'))],
    ['gives nothing', async () => undefined],
  ])('says failed where the worker %s', async (_, answer) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer);
    expect(await ask({ kind: 'chip-hide', id: 'fal' })).toEqual({ status: 'failed' });
  });

  test('gives undefined where the extension was reloaded, before the question and during it', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      loseExtension();
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await ask({ kind: 'chip-hide', id: 'fal' })).toBeUndefined();
    expect(await ask({ kind: 'chip-hide', id: 'fal' })).toBeUndefined();
    expect(send).toHaveBeenCalledOnce();
  });
});

test('an API that throws at the first touch is an extension that is gone', () => {
  const whole = Object.getOwnPropertyDescriptor(fakeBrowser.runtime, 'id') ?? {};
  Object.defineProperty(fakeBrowser.runtime, 'id', {
    configurable: true,
    get: () => {
      throw new Error("can't access dead object");
    },
  });
  expect(isAlive()).toBe(false);
  Object.defineProperty(fakeBrowser.runtime, 'id', whole);
});

test('only the word to look again is heard, until it is stopped', async () => {
  const listener = vi.fn<() => void>();
  const stop = onLookAgain(listener);
  await say({ kind: 'other' });
  await say(null);
  expect(listener).not.toHaveBeenCalled();
  await say({ kind: 'look-again' });
  expect(listener).toHaveBeenCalledOnce();
  stop();
  await say({ kind: 'look-again' });
  expect(listener).toHaveBeenCalledOnce();
});

const say = (message: unknown) => fakeBrowser.runtime.onMessage.trigger(message, {}, () => undefined);
