import { render, type ComponentChild } from 'preact';
import { WordsContext, type Words } from './words';

/** Draws into a page, in the reader's language; the next call replaces what the last one drew. */
export const showIn =
  ({ root, words }: { root: Element; words: Words }) =>
  (page: ComponentChild): void =>
    render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, root);
