import { dataClasses, type DataClass } from '../rating/methodology';
import { facetIds, type FacetId } from './facets';
import type { Filters } from './filter';
import { sortIds, type SortId } from './sort';

/** What a reader looks at in the list; the whole of it stands in the address. */
export interface ListView {
  query: string;
  dataClass: DataClass;
  sort: SortId;
  filters: Filters;
}

export const plainView: ListView = { query: '', dataClass: 'personal', sort: 'verdict', filters: {} };

/** The view as search parameters; what is as usual is left out. */
export function toParams({ query, dataClass, sort, filters }: ListView): URLSearchParams {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  if (dataClass !== plainView.dataClass) params.set('data', dataClass);
  if (sort !== plainView.sort) params.set('sort', sort);
  for (const id of facetIds) {
    const values = filters[id] ?? [];
    if (values.length > 0) params.set(id, values.join(','));
  }
  return params;
}

/**
 * The view that search parameters describe. What this version does not know is left out and
 * named in `dropped`, so that the page can say so; `known` lists the values of each facet.
 */
export function fromParams(
  params: URLSearchParams,
  known: Record<FacetId, Set<string>>,
): { view: ListView; dropped: string[] } {
  const dropped: string[] = [];
  const filters: Filters = {};
  for (const id of facetIds) {
    const values = params.getAll(id).join(',').split(',').filter(Boolean);
    const good = [...new Set(values)].filter((value) => known[id].has(value));
    dropped.push(...values.filter((value) => !known[id].has(value)).map((value) => `${id}: ${value}`));
    if (good.length > 0) filters[id] = good;
  }
  dropped.push(...new Set([...params.keys()].filter((key) => !own.has(key))));
  const choose = <T extends string>(key: string, list: readonly T[]) => {
    const value = params.get(key);
    const found = list.find((candidate) => candidate === value);
    if (value !== null && !found) dropped.push(`${key}: ${value}`);
    return found;
  };
  const dataClass = choose('data', dataClasses) ?? plainView.dataClass;
  const sort = choose('sort', sortIds) ?? plainView.sort;
  return { view: { query: params.get('q') ?? '', dataClass, sort, filters }, dropped };
}

const own = new Set<string>(['q', 'data', 'sort', ...facetIds]);
