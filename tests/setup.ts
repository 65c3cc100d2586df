import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { flatten, readLocale } from './words';

const messages = new Map(
  [...flatten(readLocale('en'))].map(([key, text]) => [key.replaceAll('.', '_'), text]),
);

/** `browser.i18n` as the browser has it: keys with underscores, `$1` filled in. */
function getMessage(key: string, substitutions: string | (string | number)[] = []): string {
  const message = messages.get(key) ?? '';
  const values = [substitutions].flat();
  return message.replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage);
});
