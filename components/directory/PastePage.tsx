import { useState } from 'preact/hooks';
import { momentOn } from '../../lib/core/directory/entry';
import type { PasteActs, PasteScreen } from '../../lib/core/directory-screens';
import type { KnownMention, Mentions } from '../../lib/core/paste-list';
import { Icon } from '../Icon';
import { Mark } from '../Mark';
import { useWords } from '../words';

/** A longer list is read in the file. */
const mostShown = 200;

/** A pasted list: what is known of each vendor in it, and what is not. */
export function PastePage({ screen, acts }: { screen: PasteScreen; acts: PasteActs }) {
  const { t } = useWords();
  const [mentions, setMentions] = useState<Mentions | undefined>(undefined);
  return (
    <>
      <h1>{t('paste.heading')}</h1>
      <p class="lead">{t('paste.text')}</p>
      <label class="paste">
        <span>{t('paste.label')}</span>
        <textarea
          rows={8}
          spellcheck={false}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setMentions(value.trim() === '' ? undefined : acts.read(value));
          }}
        />
      </label>
      {mentions && <Found mentions={mentions} screen={screen} onSave={() => acts.save(mentions)} />}
    </>
  );
}

function Found({
  mentions,
  screen,
  onSave,
}: {
  mentions: Mentions;
  screen: PasteScreen;
  onSave: () => void;
}) {
  const { t } = useWords();
  const { known, unknown, unread } = mentions;
  if (known.length + unknown.length === 0)
    return (
      <div role="status">
        <p>{t('paste.nothing')}</p>
        <Unread entries={unread} />
      </div>
    );
  return (
    <div role="status">
      <h2>{t('paste.known', known.length)}</h2>
      <ul class="results">
        {known.map((mention) => (
          <Known key={mention.id} mention={mention} screen={screen} />
        ))}
      </ul>
      {unknown.length > 0 && (
        <>
          <h2>{t('paste.unknown', unknown.length)}</h2>
          <p class="fine">{t('paste.unknownText')}</p>
          <p class="hosts">{unknown.slice(0, mostShown).join(', ')}</p>
        </>
      )}
      <Unread entries={unread} />
      <button type="button" class="btn" onClick={onSave}>
        {t('paste.save')}
      </button>
    </div>
  );
}

/** In a list these are vendors without a profile; in a bill they are whatever else it says. */
function Unread({ entries }: { entries: string[] }) {
  const { t } = useWords();
  if (entries.length === 0) return null;
  return (
    <details class="more">
      <summary>
        {t('paste.unread', entries.length)} <Icon name="down" size={16} />
      </summary>
      <ul class="hosts">
        {entries.slice(0, mostShown).map((entry) => (
          <li key={entry}>
            <bdi>{entry}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Known({ mention, screen }: { mention: KnownMention; screen: PasteScreen }) {
  const { t } = useWords();
  const entry = screen.entries.find(({ id }) => id === mention.id);
  if (!entry) return null;
  const { personal } = momentOn(entry, screen.today).verdicts;
  return (
    <li>
      <a href={`#/vendor/${entry.id}`}>
        <Mark verdict={personal} size={18} />
        <span>
          <b>{entry.name}</b> <span class="aw">{screen.texts.verdicts[personal].label}</span>
          <br />
          <span class="ax">
            {t('paste.as')} {mention.as.slice(0, 3).join(', ')}
          </span>
        </span>
      </a>
    </li>
  );
}
