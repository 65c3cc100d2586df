import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearAction, iconPaths, paintAction } from '../../lib/browser/action';
import { verdicts } from '../../lib/core/rating/methodology';
import { fakeApi } from './extension-api';

const face = (verdict: (typeof verdicts)[number]) => ({ verdict, badge: '!', title: 'Acme: …' });

test.each([...verdicts, 'neutral' as const])('%s has a picture in each size', (name) => {
  expect(iconPaths(name)).toEqual({
    16: `/icons/${name}-16.png`,
    32: `/icons/${name}-32.png`,
    48: `/icons/${name}-48.png`,
  });
  for (const path of Object.values(iconPaths(name)))
    expect(existsSync(`components${path.replace('.png', '.svg')}`)).toBe(true);
});

test.each(verdicts)('white stands on the colour of %s with a contrast of 4.5 : 1', async (verdict) => {
  const { action } = fakeApi();
  await paintAction(7, face(verdict));
  const [badge] = action.setBadgeBackgroundColor.mock.calls[0] as [{ tabId: number; color: string }]; // as painted
  expect(badge.tabId).toBe(7);
  expect(1.05 / (luminance(badge.color) + 0.05)).toBeGreaterThanOrEqual(4.5);
  expect(action.setBadgeTextColor).toHaveBeenCalledWith({ tabId: 7, color: '#ffffff' });
});

test('verdicts differ in colour', async () => {
  const { action } = fakeApi();
  for (const verdict of verdicts) await paintAction(7, face(verdict));
  const colors = action.setBadgeBackgroundColor.mock.calls.map(([{ color }]) => color);
  expect(new Set(colors).size).toBe(verdicts.length);
});

test('a browser that paints no badge text in colour shows the rest', async () => {
  const { action } = fakeApi();
  Object.assign(fakeBrowser.action, { setBadgeTextColor: undefined });
  await paintAction(7, face('suitable'));
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Acme: …' });
});

test('a cleared button is neutral, without a badge, and bears the name of the extension', async () => {
  const { action } = fakeApi();
  await clearAction(7);
  expect(action.setIcon).toHaveBeenCalledWith({ tabId: 7, path: iconPaths('neutral') });
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '' });
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'GDPR Lens' });
});

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
