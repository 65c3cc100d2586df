import { facetIds, type FacetId } from '../../lib/core/directory/facets';
import type { Counts } from '../../lib/core/directory/filter';
import type { ListView } from '../../lib/core/directory/view';
import type { Texts } from '../../lib/core/texts';
import { useWords } from '../words';
import { Facet } from './Facet';

interface FacetsProps {
  view: ListView;
  counts: Counts;
  options: Record<FacetId, string[]>;
  texts: Texts;
  onLook(view: ListView): void;
}

/** The filters: options with how many vendors each would show. */
export function Facets({ view, counts, options, texts, onLook }: FacetsProps) {
  const { t } = useWords();
  const isFiltered = Object.keys(view.filters).length > 0;
  const setFacet = (id: FacetId, values: string[]) => {
    const { [id]: _before, ...others } = view.filters;
    onLook({ ...view, filters: values.length > 0 ? { ...others, [id]: values } : others });
  };
  return (
    <details class="facets" open>
      <summary>{t('directory.filters')}</summary>
      {isFiltered && (
        <button type="button" class="link" onClick={() => onLook({ ...view, filters: {} })}>
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
