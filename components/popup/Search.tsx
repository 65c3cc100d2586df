import { useRef, useState } from 'preact/hooks';
import type { BrokenScreen } from '../../lib/core/broken';
import type { PopupActs, SearchScreen } from '../../lib/core/popup-view';
import type { VendorEntry } from '../../lib/core/search';
import { useWords, type Key } from '../words';
import { FileFault } from './FileFault';
import { SearchResults } from './SearchResults';

/** Nothing to rate at this address: says why, never as a bad mark, and offers all vendors. */
export function Search({ screen, acts }: { screen: SearchScreen; acts: PopupActs }) {
  const { t } = useWords();
  const [title, text] = reasons[screen.reason];
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const latest = useRef('');
  const type = async (typed: string) => {
    latest.current = typed;
    setQuery(typed);
    const found = await acts.search(typed);
    // A late answer to fewer letters must not replace that to more.
    if (latest.current === typed) setAnswer({ query: typed, found });
  };
  return (
    <section class="state">
      <h1>{t(title, screen.hostname)}</h1>
      <p>{t(text)}</p>
      <label class="search">
        <span>{t('popup.search.label')}</span>
        <input
          type="search"
          value={query}
          placeholder={t('popup.search.placeholder')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => void type(event.currentTarget.value)}
        />
      </label>
      {query.trim() !== '' && answer && <Found {...answer} verdicts={screen.verdicts} />}
      <p>
        <a href="directory.html" target="_blank" rel="noopener">
          {t('popup.directory')}
        </a>
      </p>
      <p class="fine">{t('brand.disclaimer')}</p>
    </section>
  );
}

interface Answer {
  query: string;
  found: VendorEntry[] | BrokenScreen;
}

function Found({ query, found, verdicts }: Answer & Pick<SearchScreen, 'verdicts'>) {
  if (Array.isArray(found)) return <SearchResults query={query} found={found} verdicts={verdicts} />;
  return <FileFault fault={found} />;
}

const reasons: Record<SearchScreen['reason'], [title: Key, text: Key]> = {
  unlisted: ['popup.none.unlisted', 'popup.none.unlistedText'],
  'not-web': ['popup.none.notWeb', 'popup.none.notWebText'],
  'unknown-id': ['popup.none.unknownId', 'popup.none.unknownIdText'],
  asked: ['popup.none.asked', 'popup.none.askedText'],
};
