import type { Key, Words } from '../../components/words';
import { browser } from './api';
import { keepFocus } from './keep-focus';
import { readWords } from './words';

/**
 * Prepares a page of the extension: language and title in the reader's language, and a mark
 * on the root element where it stands in the toolbar popup, whose width the page sets itself.
 */
export function openPage(title: Key): { root: Element; words: Words } {
  const words = readWords();
  document.documentElement.lang = words.lang;
  document.title = words.t(title);
  if (isToolbarPopup()) document.documentElement.dataset.in = 'popup';
  keepFocus(document);
  const root = document.querySelector('#root');
  if (!root) throw new Error(`${location.pathname}: the page has no element with the id root`);
  return { root, words };
}

function isToolbarPopup(): boolean {
  // The API gives every window of the kind; `self` is one of them or not.
  return (browser.extension.getViews({ type: 'popup' }) as unknown[]).includes(self);
}
