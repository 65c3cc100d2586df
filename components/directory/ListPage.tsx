import { useMemo } from 'preact/hooks';
import { knownValues, rowsOn, type Row } from '../../lib/core/directory/facets';
import { filterRows } from '../../lib/core/directory/filter';
import { sortRows } from '../../lib/core/directory/sort';
import { formatDate } from '../../lib/core/dates';
import type { ListActs, ListScreen } from '../../lib/core/directory-screens';
import { makeSearch } from '../../lib/core/search';
import { useWords } from '../words';
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
  const found = useFound(screen);
  const { rows, counts } = useMemo(() => filterRows(found, view.filters), [found, view.filters]);
  const isRanked = view.query.trim() !== '' && view.sort === 'verdict';
  const sorted = useMemo(
    () => (isRanked ? rows : sortRows(rows, view.sort, view.dataClass)),
    [rows, isRanked, view.sort, view.dataClass],
  );
  const known = useMemo(() => knownValues(entries, screen.today), [entries, screen.today]);
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
      <Distribution rows={sorted} dataClass={view.dataClass} verdicts={texts.verdicts} />
      <div class="list">
        <Facets view={view} counts={counts} known={known} texts={texts} onLook={acts.look} />
        <div class="found">
          <p class="count" role="status">
            {t('directory.found', sorted.length)}
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
          </p>
          {sorted.length === 0 && <Empty view={view} found={found} onLook={acts.look} />}
          <VendorRows rows={sorted} screen={screen} onChoose={acts.choose} />
        </div>
      </div>
      <Chosen screen={screen} acts={acts} />
    </>
  );
}

/** The rows that fit what was typed, the best first; all of them where nothing was. */
function useFound({ entries, today, view }: ListScreen): Row[] {
  const rows = useMemo(() => rowsOn(entries, today, view.dataClass), [entries, today, view.dataClass]);
  const search = useMemo(
    () =>
      makeSearch(
        rows.map((row) => ({ ...row.entry, row })),
        Infinity,
      ),
    [rows],
  );
  return useMemo(
    () => (view.query.trim() === '' ? rows : search(view.query).map(({ row }) => row)),
    [rows, search, view.query],
  );
}
