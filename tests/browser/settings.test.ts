import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  onSettingsChange,
  readSettings,
  resetSettings,
  understand,
  writeSettings,
} from '../../lib/browser/settings';

const defaults = {
  chipSize: 'pill',
  hidden: [],
  plans: {},
  accessDeclined: false,
  welcomed: false,
  searchKey: true,
};

describe('understand', () => {
  test('gives the defaults where nothing is stored', () => {
    expect(understand({})).toEqual({ settings: defaults, broken: [] });
  });

  test('reads what is stored', () => {
    const stored = {
      chipSize: 'dot',
      hidden: ['slack'],
      plans: { chatgpt: 'Enterprise / Edu' },
      accessDeclined: true,
      welcomed: true,
      searchKey: false,
    };
    expect(understand(stored)).toEqual({ settings: stored, broken: [] });
  });

  test.each([
    ['chipSize', 'huge'],
    ['chipSize', null],
    ['hidden', 'slack'],
    ['hidden', [1]],
    ['plans', []],
    ['plans', { chatgpt: 1 }],
    ['plans', null],
    ['accessDeclined', 'yes'],
    ['searchKey', 0],
  ])('a damaged %s (%j) gives its default and is named', (field, value) => {
    expect(understand({ [field]: value })).toEqual({ settings: defaults, broken: [field] });
  });

  test('one damaged field does not take the others down', () => {
    expect(understand({ chipSize: 7, hidden: ['slack'] }).settings.hidden).toEqual(['slack']);
  });
});

test('what was written is read again', async () => {
  await writeSettings({ chipSize: 'off' });
  expect((await readSettings()).settings.chipSize).toBe('off');
});

test('a reset puts the default in place of a damaged value', async () => {
  await fakeBrowser.storage.local.set({ chipSize: 'huge' });
  await resetSettings(['chipSize']);
  expect(await readSettings()).toEqual({ settings: defaults, broken: [] });
});

test('a change is heard until the listener is taken off', async () => {
  const listener = vi.fn();
  const stop = onSettingsChange(listener);
  await writeSettings({ chipSize: 'dot' });
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  await writeSettings({ chipSize: 'pill' });
  expect(listener).toHaveBeenCalledTimes(1);
});

describe('a storage that cannot be read', () => {
  const stored = { hidden: ['slack'], plans: { chatgpt: 'Enterprise / Edu' } };
  const refuseOnce = () =>
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));

  test('gives the defaults and names all settings', async () => {
    refuseOnce();
    expect(await readSettings()).toEqual({ settings: defaults, broken: Object.keys(defaults) });
  });

  test('is not written over by a change', async () => {
    await writeSettings(stored);
    refuseOnce();
    const hide = changeSettings(({ hidden }) => ({ hidden: [...hidden, 'fal'] }));
    await expect(hide).rejects.toThrow('IO error');
    expect((await readSettings()).settings).toMatchObject(stored);
  });
});
