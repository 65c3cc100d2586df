// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standIn, type Stand } from '../../../lib/browser/chip/stand';

let element: HTMLElement;
let stand: Stand;
const stood = vi.fn<() => void>();
const spoilt = vi.fn<() => void>();
beforeEach(() => {
  stood.mockReset();
  spoilt.mockReset();
  element = document.createElement('div');
  element.setAttribute('style', 'color: red');
  stand = standIn(element, { stood, spoilt });
});
afterEach(() => stand.takeAway());

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
async function remove(times: number): Promise<void> {
  if (times === 0) return;
  document.documentElement.removeChild(element);
  await settled();
  await remove(times - 1);
}

test('stands at the root of the document, outside of what the page builds', () => {
  stand.put();
  expect(element.parentElement).toBe(document.documentElement);
  expect(document.documentElement.lastElementChild).toBe(element);
});

test('comes back where the page removes it, three times and no more', async () => {
  stand.put();
  await remove(3);
  expect(element.isConnected).toBe(true);
  expect(stood).toHaveBeenCalledTimes(4);
  await remove(1);
  expect(element.isConnected).toBe(false);
});

test('comes back as often once it is put again', async () => {
  stand.put();
  await remove(4);
  stand.put();
  await remove(3);
  expect(element.isConnected).toBe(true);
  await remove(1);
  expect(element.isConnected).toBe(false);
});

test('is not touched where it stands already: it may have the focus', () => {
  stand.put();
  const later = document.documentElement.appendChild(document.createElement('i'));
  stand.put();
  expect(element.nextSibling).toBe(later);
  expect(stood).toHaveBeenCalledOnce();
  later.remove();
});

test('is freed where the page puts what disables it in place of its style', async () => {
  stand.put();
  element.removeAttribute('style');
  element.setAttribute('inert', '');
  await settled();
  expect(element.hasAttribute('inert')).toBe(false);
});

test('comes back from where the page moves it', async () => {
  stand.put();
  document.body.append(element);
  await settled();
  expect(element.parentElement).toBe(document.documentElement);
});

test('loses what the page sets on it, three times and no more, and keeps its style', async () => {
  stand.put();
  const disable = async () => {
    element.setAttribute('inert', '');
    await settled();
    return element.getAttributeNames();
  };
  expect(await disable()).toEqual(['style']);
  expect(await disable()).toEqual(['style']);
  expect(await disable()).toEqual(['style']);
  expect(await disable()).toEqual(['style', 'inert']);
});

test('does not come back once it was taken away, until it is put again', async () => {
  stand.put();
  stand.takeAway();
  document.documentElement.append(document.createElement('i'));
  await settled();
  expect(element.isConnected).toBe(false);
  stand.put();
  expect(element.isConnected).toBe(true);
});

test('is spoilt where the page replaces the whole root: it may have dropped all listeners', async () => {
  stand.put();
  const root = document.documentElement;
  root.remove();
  await settled();
  expect(spoilt).not.toHaveBeenCalled();
  document.append(document.createElement('html'));
  await settled();
  expect(spoilt).toHaveBeenCalledOnce();
  document.documentElement.remove();
  document.append(root);
});

test('is spoilt where another document had it: it has lost its style', async () => {
  stand.put();
  document.implementation.createHTMLDocument().body.append(element);
  await settled();
  expect(spoilt).toHaveBeenCalledOnce();
});
