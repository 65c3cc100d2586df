import { useEffect, useState } from 'preact/hooks';
import { facetIds, type FacetId } from '../../lib/core/directory/facets';
import type { Counts, Filters } from '../../lib/core/directory/filter';
import type { ListView } from '../../lib/core/directory/view';
import type { Texts } from '../../lib/core/texts';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { Facet } from './Facet';

interface FacetsProps {
  view: ListView;
  counts: Counts;
  options: Record<FacetId, string[]>;
  texts: Texts;
  onNarrow(change: (filters: Filters) => Filters): void;
}

/** The filters: options with how many vendors each would show. */
export function Facets({ view, counts, options, texts, onNarrow }: FacetsProps) {
  const { t } = useWords();
  const standsOpen = useRoomBeside();
  const chosen = Object.values(view.filters).flat().length;
  const setFacet = (id: FacetId, values: string[]) =>
    onNarrow(({ [id]: _before, ...others }) => (values.length > 0 ? { ...others, [id]: values } : others));
  return (
    <details class="facets" open={standsOpen}>
      <summary>
        {t('directory.filters')} {chosen > 0 && <span class="kind">{t('directory.filtersSet', chosen)}</span>}
        <Icon name="down" size={16} />
      </summary>
      {chosen > 0 && (
        <button type="button" class="link" onClick={() => onNarrow(() => ({}))}>
          {t('directory.clearAll')}
        </button>
      )}
      {facetIds.map((id) => (
        <Facet
          key={id}
          id={id}
          chosen={view.filters[id] ?? []}
          options={options[id]}
          counts={counts[id]}
          texts={texts}
          onChange={(values) => setFacet(id, values)}
        />
      ))}
    </details>
  );
}

/** Whether the filters stand beside the list; above it they would push it out of sight. */
function useRoomBeside(): boolean {
  const [hasRoom, setHasRoom] = useState(() => !narrow().matches);
  useEffect(() => {
    const query = narrow();
    const look = () => setHasRoom(!query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return hasRoom;
}

/** Where `directory.css` puts the filters above the list. */
const narrow = () => matchMedia('(max-width: 900px)');
