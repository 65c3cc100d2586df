// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { standIn } from '../../../lib/browser/chip/stand';

let element: HTMLElement;
beforeEach(() => {
  element = document.createElement('div');
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
async function remove(times: number): Promise<void> {
  if (times === 0) return;
  document.documentElement.removeChild(element);
  await settled();
  await remove(times - 1);
}

test('stands at the root of the document, outside of what the page builds', () => {
  standIn(document, element).put();
  expect(element.parentElement).toBe(document.documentElement);
  expect(document.documentElement.lastElementChild).toBe(element);
});

test('comes back where the page removes it, three times and no more', async () => {
  const stand = standIn(document, element);
  stand.put();
  await remove(3);
  expect(element.isConnected).toBe(true);
  await remove(1);
  expect(element.isConnected).toBe(false);
  stand.put();
  expect(element.isConnected).toBe(false);
});

test('does not come back once it was taken away, until it is put again', async () => {
  const stand = standIn(document, element);
  stand.put();
  stand.takeAway();
  document.documentElement.append(document.createElement('i'));
  await settled();
  expect(element.isConnected).toBe(false);
  stand.put();
  expect(element.isConnected).toBe(true);
  stand.takeAway();
});

test('comes back where the page replaces the whole root', async () => {
  const stand = standIn(document, element);
  stand.put();
  const root = document.documentElement;
  root.remove();
  document.append(document.createElement('html'));
  await settled();
  expect(element.parentElement).toBe(document.documentElement);
  stand.takeAway();
  document.documentElement.remove();
  document.append(root);
});
