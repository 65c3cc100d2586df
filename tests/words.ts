import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Words } from '../components/words';
import type { Lang } from '../lib/core/sheet';

type Tree = { [key: string]: string | Tree };

/** The real words of `locales/<lang>.yml`, with the semantics of `browser.i18n` and its plurals. */
export function wordsFor(lang: Lang): Words {
  const messages = flatten(readLocale(lang));
  return {
    lang,
    t(key, ...values) {
      const message = messages.get(key);
      if (message === undefined) throw new Error(`locales/${lang}.yml: ${key} is missing`);
      return fill(choose(message, values[0]), values);
    },
  };
}

/** Every key of a locale with its text; plural forms joined by ' | '. */
export function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] => {
      if (typeof value === 'string') return [[prefix + key, value]];
      if (isPlural(value)) return [[prefix + key, Object.values(value).join(' | ')]];
      return [...flatten(value, `${prefix}${key}.`)];
    }),
  );
}

export const readLocale = (lang: Lang): Tree => parse(readFileSync(`locales/${lang}.yml`, 'utf8')) as Tree; // a locale is a tree of strings

const isPlural = (value: Tree) => 'n' in value;

function choose(message: string, count: string | number | undefined): string {
  const forms = message.split(' | ');
  if (forms.length === 1 || typeof count !== 'number') return message;
  return (count === 1 ? forms[0] : forms.at(-1)) ?? message;
}

const fill = (message: string, values: (string | number)[]) =>
  message.replace(/\$(\d)/g, (_, n) => String(values[Number(n) - 1] ?? ''));
