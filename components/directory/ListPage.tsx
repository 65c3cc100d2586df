import { useEffect, useMemo } from 'preact/hooks';
import { knownValues, optionsInOrder, rowsOn, type Row } from '../../lib/core/directory/facets';
import { filterRows } from '../../lib/core/directory/filter';
import { sortRows } from '../../lib/core/directory/sort';
import { formatDate } from '../../lib/core/dates';
import type { ListView } from '../../lib/core/directory/view';
import type { ListActs, ListScreen } from '../../lib/core/directory-screens';
import { makeFind } from '../../lib/core/search';
import { useWords } from '../words';
import { AfterRows } from './AfterRows';
import { Chosen } from './Chosen';
import { Distribution } from './Distribution';
import { Empty } from './Empty';
import { Facets } from './Facets';
import { ListHead } from './ListHead';
import { VendorRows } from './VendorRows';

/** All vendors: search as you type, filters that combine, and what is found. */
export function ListPage({ screen, acts }: { screen: ListScreen; acts: ListActs }) {
  const { t, lang } = useWords();
  const { texts, view, entries, dataset } = screen;
  const all = useMemo(
    () => rowsOn(entries, screen.today, view.dataClass),
    [entries, screen.today, view.dataClass],
  );
  const found = useFound(all, view);
  const { rows: sorted, counts } = useMemo(() => filterRows(found, view.filters), [found, view.filters]);
  const options = useMemo(
    () => optionsInOrder(knownValues(entries, screen.today), filterRows(all, {}).counts),
    [entries, screen.today, all],
  );
  return (
    <>
      <h1>{t('directory.heading')}</h1>
      <p class="lead">
        {t('directory.lead', String(entries.length), formatDate(dataset.date, lang), texts.version)}
      </p>
      <ListHead screen={screen} acts={acts} />
      {screen.dropped.length > 0 && (
        <p class="note" role="alert">
          {t('directory.dropped', screen.dropped.join(', '))}
        </p>
      )}
      <AfterRows of={sorted}>
        <Distribution rows={sorted} dataClass={view.dataClass} verdicts={texts.verdicts} />
      </AfterRows>
      <div class="list">
        <AfterRows of={found}>
          <Facets view={view} counts={counts} options={options} texts={texts} onNarrow={acts.narrow} />
        </AfterRows>
        <div class="found">
          <div class="count">
            <p role="status">{t('directory.found', sorted.length)}</p>
            {(['markdown', 'csv', 'json'] as const).map((format) => (
              <button
                key={format}
                type="button"
                class="link"
                onClick={() =>
                  acts.save(
                    sorted.map(({ entry }) => entry),
                    format,
                  )
                }
              >
                {t(`profile.actions.${format}`)}
              </button>
            ))}
          </div>
          {sorted.length === 0 && <Empty view={view} found={found} onLook={acts.look} />}
          <VendorRows rows={sorted} screen={screen} onChoose={acts.choose} />
        </div>
      </div>
      <Chosen screen={screen} acts={acts} />
    </>
  );
}

/**
 * The rows that fit what was typed, in the order that was chosen: where that is the usual one, the
 * best match first. All rows where nothing was typed. Filters keep the order, so it is made here.
 */
function useFound(all: Row[], { query, sort, dataClass }: ListView): Row[] {
  const search = useSearch(all);
  const sorted = useMemo(() => sortRows(all, sort, dataClass), [all, sort, dataClass]);
  return useMemo(() => {
    if (query.trim() === '') return sorted;
    const found = search()(query);
    return sort === 'verdict' ? found : sortRows(found, sort, dataClass);
  }, [sorted, search, query, sort, dataClass]);
}

/** The search, prepared when it is first asked for or, before that, when the page has nothing else to do. */
function useSearch(rows: Row[]) {
  const search = useMemo(() => {
    let made: ReturnType<typeof makeRowSearch> | undefined;
    return () => (made ??= makeRowSearch(rows));
  }, [rows]);
  useEffect(() => {
    const idle = requestIdleCallback(() => search()('warm'));
    return () => cancelIdleCallback(idle);
  }, [search]);
  return search;
}

function makeRowSearch(rows: Row[]): (query: string) => Row[] {
  const find = makeFind(rows.map(({ entry }) => entry));
  return (query) => find(query).flatMap((place) => rows[place] ?? []);
}
