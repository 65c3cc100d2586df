import { useWords } from '../words';

/** A shortcut of a single letter is in the way of people who speak to their browser (WCAG 2.1.4). */
export function Keyboard({ searchKey, onChange }: { searchKey: boolean; onChange: (on: boolean) => void }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options.keyboard.heading')}</h2>
      <label class="li">
        <div>
          {t('options.keyboard.search')}
          <p id="search-key">{t('options.keyboard.searchText')}</p>
        </div>
        <input
          type="checkbox"
          aria-describedby="search-key"
          aria-label={t('options.keyboard.search')}
          checked={searchKey}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
    </section>
  );
}
