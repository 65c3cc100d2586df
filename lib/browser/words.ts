import { i18n } from '#i18n';
import type { Words } from '../../components/words';
import type { Lang } from '../core/sheet';

/**
 * The words of the surface in the language that the browser chose among ours.
 * The language is read from the messages themselves, so that texts of the sheets
 * never stand in another language than the surface around them.
 */
export function readWords(): Words {
  return { lang: i18n.t('lang') as Lang /* locales/<lang>.yml: lang */, t: translate };
}

// The typed `i18n.t` asks for each key's own signature; the keys are checked by `Words`, the values by tests/locales.test.ts.
const say = i18n.t as (key: string, ...rest: unknown[]) => string;

const translate: Words['t'] = (key, ...values) => {
  const [count] = values;
  return typeof count === 'number' ? say(key, count, values) : say(key, values);
};
