import type { VendorIndex } from '../core/compiled-index';
import { makeSearch, type VendorEntry } from '../core/search';
import { suggestionsFor, type Suggestion } from '../core/suggestions';
import { browser } from './api';
import { profilePage, searchPage } from './pages';
import { readVendorList } from './packaged';
import { verdictWord } from './verdict-word';

/** Answers the address-bar keyword: suggestions while typing, and the page that was chosen. */
export function answerAddressBar(index: VendorIndex): void {
  // Firefox for Android has no keywords in its address bar.
  if (!browser.omnibox) return;
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void suggestions(typed, index).then((found) => suggest(found.map(line)));
  });
  browser.omnibox.onInputEntered.addListener((entered, disposition) => {
    void targetOf(entered, index).then((url) => open(url, disposition));
  });
}

/** The lines for something typed, the best first. */
async function suggestions(typed: string, index: VendorIndex): Promise<Suggestion[]> {
  const entries = await readVendorList();
  return suggestionsFor(typed, searchIn(entries), { index: index.sites, entries });
}

const line = ({ id, name, host, verdict }: Suggestion) => ({
  content: profilePage(id),
  description: describe(`${name} (${host}): ${verdictWord(verdict)}`),
});

/** Chromium reads a description as markup, Firefox as text. */
const describe = (text: string) => (import.meta.env.FIREFOX ? text : escape(text));

const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** A chosen line is one of our pages; text as typed leads to its best match, or to the search. */
async function targetOf(entered: string, index: VendorIndex): Promise<string> {
  if (entered.startsWith(browser.runtime.getURL(''))) return entered;
  const [best] = await suggestions(entered, index);
  return best ? profilePage(best.id) : searchPage(entered);
}

function open(url: string, disposition: string): Promise<unknown> {
  if (disposition === 'currentTab') return browser.tabs.update({ url });
  return browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

let search: { entries: VendorEntry[]; find: (query: string) => VendorEntry[] } | undefined;

/** A cache alone: a worker that was ended makes it again. */
function searchIn(entries: VendorEntry[]): (query: string) => VendorEntry[] {
  if (search?.entries.length !== entries.length) search = { entries, find: makeSearch(entries) };
  return search.find;
}
