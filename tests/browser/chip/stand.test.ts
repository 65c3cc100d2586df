// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standIn, type Stand } from '../../../lib/browser/chip/stand';

let element: HTMLElement;
let stand: Stand;
beforeEach(() => {
  element = document.createElement('div');
  stand = standIn(document, element);
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
  await remove(1);
  expect(element.isConnected).toBe(false);
  stand.put();
  expect(element.isConnected).toBe(false);
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

test('comes back where the page replaces the whole root', async () => {
  stand.put();
  const root = document.documentElement;
  root.remove();
  document.append(document.createElement('html'));
  await settled();
  expect(element.parentElement).toBe(document.documentElement);
  document.documentElement.remove();
  document.append(root);
});
