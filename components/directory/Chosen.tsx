import type { ListActs, ListScreen } from '../../lib/core/directory-screens';
import { useWords } from '../words';

/** The vendors chosen for comparison, and the way there. */
export function Chosen({ screen: { chosen, entries }, acts }: { screen: ListScreen; acts: ListActs }) {
  const { t } = useWords();
  if (chosen.length === 0) return null;
  const names = chosen.map((id) => entries.find((entry) => entry.id === id)?.name ?? id);
  return (
    <div class="chosen" role="region" aria-label={t('compare.heading')}>
      <p>
        <b>{t('directory.chosen.text', chosen.length)}</b> {names.join(', ')}
        {chosen.length >= 4 && ` · ${t('directory.chosen.full')}`}
      </p>
      <button type="button" class="btn quiet" onClick={acts.clearChosen}>
        {t('directory.chosen.clear')}
      </button>
      {chosen.length > 1 && (
        <a class="btn primary" href={`#/compare/${chosen.join(',')}`}>
          {t('directory.chosen.compare')}
        </a>
      )}
    </div>
  );
}
