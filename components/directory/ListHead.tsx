import { useEffect, useRef } from 'preact/hooks';
import type { ListActs, ListScreen } from '../../lib/core/directory-screens';
import { sortIds } from '../../lib/core/directory/sort';
import { useWords } from '../words';
import { DataClassChoice } from './DataClassChoice';

/** The search field, the class of data that verdicts are for, and the order. */
export function ListHead({ screen, acts }: { screen: ListScreen; acts: ListActs }) {
  const { t } = useWords();
  const { view } = screen;
  const field = useRef<HTMLInputElement>(null);
  useSlash(screen.searchKey, () => field.current?.focus());
  return (
    <div class="tools" role="search">
      <input
        ref={field}
        type="search"
        value={view.query}
        placeholder={t('directory.search')}
        aria-label={t('directory.searchLabel')}
        autocomplete="off"
        spellcheck={false}
        onKeyDown={(event) => event.key === 'ArrowDown' && focusFirstVendor(event)}
        onInput={(event) => acts.look({ ...view, query: event.currentTarget.value }, true)}
      />
      <DataClassChoice value={view.dataClass} onChange={(dataClass) => acts.look({ ...view, dataClass })} />
      <label>
        {t('directory.sort.label')}
        <select
          value={view.sort}
          onChange={(event) => acts.look({ ...view, sort: sortOf(event.currentTarget.value) })}
        >
          {sortIds.map((id) => (
            <option key={id} value={id}>
              {t(`directory.sort.${id}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** From the search the arrow leads into what was found. */
function focusFirstVendor(event: KeyboardEvent): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('.vendor .who a')?.focus();
}

/** Where '/' is a letter or a choice; a tick box has no use for it. */
const fields = 'input:not([type=checkbox]), select, textarea';

/** '/' goes to the search from anywhere but a field, unless the reader turned that off. */
function useSlash(isOn: boolean, focus: () => void): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const heard = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches(fields);
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, [isOn]);
}

const sortOf = (value: string) => sortIds.find((id) => id === value) ?? sortIds[0];
