import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { WordsContext } from '../../components/words';
import type { Lang } from '../../lib/core/sheet';
import { wordsFor } from '../words';

/** Draws a screen alone in the document, with the real words of a language. */
export function drawPage(screen: ComponentChild, lang: Lang = 'en') {
  cleanup();
  document.documentElement.lang = lang;
  const inWords = (child: ComponentChild) => (
    <WordsContext.Provider value={wordsFor(lang)}>{child}</WordsContext.Provider>
  );
  const drawn = render(inWords(screen));
  return { ...drawn, change: (next: ComponentChild) => drawn.rerender(inWords(next)) };
}
