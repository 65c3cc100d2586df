import type { VendorEntry } from '../../lib/core/search';
import type { Texts } from '../../lib/core/texts';
import { Icon } from '../Icon';
import { Mark } from '../Mark';
import { useWords } from '../words';

/** The best matches, each with its verdict in mark and word. */
export function SearchResults(props: { query: string; found: VendorEntry[]; verdicts: Texts['verdicts'] }) {
  const { t } = useWords();
  if (props.found.length === 0) return <p role="status">{t('popup.search.nothing', props.query.trim())}</p>;
  return (
    <>
      <p class="vh" role="status">
        {t('popup.search.results', props.found.length)}
      </p>
      <ul class="results">
        {props.found.map((entry) => (
          <Result key={entry.id} entry={entry} verdict={props.verdicts[entry.verdict].label} />
        ))}
      </ul>
    </>
  );
}

function Result({ entry, verdict }: { entry: VendorEntry; verdict: string }) {
  return (
    <li>
      <a href={`#/vendor/${entry.id}`}>
        <Mark verdict={entry.verdict} size={18} />
        <span>
          <b>{entry.name}</b> <span class="aw">{verdict}</span>
          <br />
          <span class="ax">{entry.hosts[0]}</span>
        </span>
        <Icon name="right" size={16} />
      </a>
    </li>
  );
}
