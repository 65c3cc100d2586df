import { browser } from 'wxt/browser';
import type { Words } from '../../../components/words';
import type { Lang } from '../../core/sheet';

/** The words of the surface as `../words.ts` reads them, without the library, for the page's sake. */
export function readChipWords(): Words {
  return { lang: say('lang') as Lang /* locales/<lang>.yml: lang */, t: say };
}

function say(key: string, ...values: (string | number)[]): string {
  const message = getMessage(key.replaceAll('.', '_'), values.map(String));
  if (typeof values[0] !== 'number') return message;
  const [one = '', many = one] = message.split(' | ');
  return values[0] === 1 ? one : many;
}

// The typed one asks for a key of its list; the keys are checked by `Words`.
const getMessage = (key: string, values: string[]) =>
  (browser.i18n.getMessage as (key: string, values: string[]) => string)(key, values);
