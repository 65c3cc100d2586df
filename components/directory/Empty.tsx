import type { Row } from '../../lib/core/directory/facets';
import { loosen } from '../../lib/core/directory/filter';
import type { ListView } from '../../lib/core/directory/view';
import { useWords } from '../words';

/** Nothing fits: which filter to give up for the most results, or what to type instead. */
export function Empty({
  view,
  found,
  onLook,
}: {
  view: ListView;
  found: Row[];
  onLook: (view: ListView) => void;
}) {
  const { t } = useWords();
  if (found.length === 0) return <p>{t('directory.emptyQuery', view.query.trim())}</p>;
  const best = loosen(found, view.filters);
  if (!best) {
    return (
      <p>
        {t('directory.empty')}{' '}
        <button type="button" class="link" onClick={() => onLook({ ...view, filters: {} })}>
          {t('directory.clearAll')}
        </button>
      </p>
    );
  }
  const name = t(`directory.facet.${best.facet}`);
  const { [best.facet]: _given, ...filters } = view.filters;
  return (
    <p>
      {t('directory.empty')} {t('directory.loosen', name, t('directory.found', best.rows))}{' '}
      <button type="button" class="link" onClick={() => onLook({ ...view, filters })}>
        {t('directory.without', name)}
      </button>
    </p>
  );
}
