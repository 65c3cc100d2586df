import type { GeneratedI18nStructure } from '#i18n';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../lib/core/sheet';

/** The surface's own words (`locales/<lang>.yml`) in the reader's language. */
export interface Words {
  lang: Lang;
  /** The text of `key`; a leading number chooses singular or plural and fills `$1`, further values follow. */
  t(key: Key, ...values: (string | number)[]): string;
}
export type Key = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

export const WordsContext = createContext<Words | undefined>(undefined);

/** The words that the entrypoint provided; throws where it provided none. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('components/words: wrap the screen in WordsContext.Provider');
  return words;
}
