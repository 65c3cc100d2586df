import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';

// Each test opens a journal of its own, as a fresh worker would.
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
});

const open = () => import('../../lib/browser/journal');
const entry = { vendor: 'fal', step: 'C-SCC-TIA', on: '2026-11-24' };

test('a tick is kept', async () => {
  const { tick, readTicks } = await open();
  await tick(entry);
  expect(await readTicks('fal')).toEqual([entry]);
});

test('a tick survives the end of the worker', async () => {
  const before = await open();
  await before.tick(entry);
  vi.resetModules();
  const after = await open();
  expect(await after.readTicks('fal')).toEqual([entry]);
});

test('a tick is taken back', async () => {
  const { tick, untick, readTicks } = await open();
  await tick(entry);
  await untick('fal', 'C-SCC-TIA');
  expect(await readTicks('fal')).toEqual([]);
});

test('ticks stand by vendor', async () => {
  const { tick, readTicks, readAllTicks } = await open();
  await tick(entry);
  await tick({ ...entry, vendor: 'slack' });
  expect(await readTicks('slack')).toHaveLength(1);
  expect(await readAllTicks()).toHaveLength(2);
});

test('a refusal to open is told, and the next try may succeed', async () => {
  const { tick, readTicks } = await open();
  const { open: real } = IDBFactory.prototype;
  const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  await expect(tick(entry)).rejects.toThrow('The disk is full');
  refuse.mockImplementation(real);
  await tick(entry);
  expect(await readTicks('fal')).toEqual([entry]);
});
