import { useState } from 'preact/hooks';
import { compareRows, type CompareGroup, type CompareRow, type CompareWords } from '../../lib/core/compare';
import { formatDate } from '../../lib/core/dates';
import type { CompareActs, CompareScreen } from '../../lib/core/directory-screens';
import { useWords } from '../words';
import { DataClassChoice } from '../directory/DataClassChoice';
import { CompareCell } from './CompareCell';
import { CompareHead } from './CompareHead';
import { PlaceGrid } from './PlaceGrid';

const groups: CompareGroup[] = ['verdict', 'where', 'criteria', 'contract', 'plans', 'evidence'];

/** Two to four vendors side by side; what differs says so in words. */
export function ComparePage({ screen, acts }: { screen: CompareScreen; acts: CompareActs }) {
  const { t, lang } = useWords();
  const [hideEqual, setHideEqual] = useState(false);
  const { view, vendors, unknown, texts, dataset } = screen;
  const words = useCompareWords(screen);
  const rows = vendors.length > 0 ? compareRows(vendors, words, view.dataClass) : [];
  const shown = rows.filter((row) => !hideEqual || !row.isEqual);
  return (
    <>
      <h1>{t('compare.heading')}</h1>
      {unknown.length > 0 && (
        <p class="note" role="alert">
          {t('compare.unknown', unknown.join(', '))}
        </p>
      )}
      {screen.isCut && (
        <p class="note" role="alert">
          {t('directory.chosen.full')}
        </p>
      )}
      {vendors.length < 2 && (
        <p class="lead">
          <a href="#/">{t('compare.few')}</a>
        </p>
      )}
      <div class="take">
        <button type="button" class="btn" onClick={acts.print}>
          {t('compare.print')}
        </button>
        {(['markdown', 'csv', 'json'] as const).map((format) => (
          <button key={format} type="button" class="btn quiet" onClick={() => acts.save(rows, format)}>
            {t(`profile.actions.${format}`)}
          </button>
        ))}
        <DataClassChoice value={view.dataClass} onChange={(dataClass) => acts.look({ ...view, dataClass })} />
        <label class="hide">
          <input type="checkbox" checked={hideEqual} onChange={() => setHideEqual(!hideEqual)} />
          {t('compare.hideEqual')}
        </label>
      </div>
      {vendors.length > 0 && <PlaceGrid screen={screen} />}
      <div class="table">
        <table aria-label={t('compare.heading')}>
          <CompareHead screen={screen} acts={acts} />
          {groups.map((group) => (
            <Group
              key={group}
              title={t(`compare.group.${group}`)}
              rows={shown.filter((row) => row.group === group)}
              screen={screen}
            />
          ))}
        </table>
      </div>
      <p class="fine">
        {t('profile.dataset', formatDate(dataset.date, lang), texts.version, formatDate(screen.today, lang))}
      </p>
    </>
  );
}

function Group({ title, rows, screen }: { title: string; rows: CompareRow[]; screen: CompareScreen }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr class="grp">
        <th scope="rowgroup" colSpan={screen.vendors.length + 1}>
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id} class={row.isEqual ? 'equal' : 'differs'}>
          <th scope="row">
            {row.label}
            {!row.isEqual && <small>{t('compare.differs')}</small>}
          </th>
          {row.cells.map((cell, i) => (
            <td key={screen.vendors[i]?.listed.id} data-vendor={screen.vendors[i]?.listed.name}>
              <CompareCell cell={cell} verdicts={screen.texts.verdicts} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function useCompareWords({ texts }: CompareScreen): CompareWords {
  const { t } = useWords();
  return {
    texts,
    row: (id) => t(`compare.row.${id}`),
    same: t('compare.same'),
    unnamed: t('vendor.glance.serversUnknown'),
    none: t('vendor.flow.none'),
    days: (count) => t('time.daysAgo', count),
  };
}
