import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readChipWords } from '../../../lib/browser/chip/words';

const messages: Record<string, string> = {
  lang: 'de',
  chip_plan_mine: 'Mein Tarif',
  chip_steps_more: 'und 1 weiterer | und $1 weitere',
  chip_open: '$1, $2',
};

test('the words are those of the browser, in its language', () => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage);
  const { t, lang } = readChipWords();
  expect(lang).toBe('de');
  expect(t('chip.plan.mine')).toBe('Mein Tarif');
  expect(t('chip.open', 'fal', 2)).toBe('fal, 2');
  expect([0, 1, 2].map((n) => t('chip.steps.more', n))).toEqual([
    'und 0 weitere',
    'und 1 weiterer',
    'und 2 weitere',
  ]);
});

function getMessage(key: string, values: string | (string | number)[] = []): string {
  return (messages[key] ?? '').replace(/\$(\d)/g, (_, n) => String([values].flat()[Number(n) - 1] ?? ''));
}
