import { useState } from 'preact/hooks';
import type { ProfileActs, ProfileScreen } from '../../lib/core/directory-screens';
import { Identity } from '../vendor/Identity';
import { useWords } from '../words';

interface ProfileHeadProps {
  screen: ProfileScreen;
  acts: ProfileActs;
}

/** Name, what it is, and what a reader can take along. */
export function ProfileHead({ screen, acts }: ProfileHeadProps) {
  const { t, lang } = useWords();
  const { listed, sheet, fault, unsaved } = screen;
  return (
    <header class="head">
      <Identity listed={listed} />
      {sheet && <p class="lead">{sheet.summary[lang]}</p>}
      {fault && (
        <p class="note" role="alert">
          {t('popup.fault', fault)}
        </p>
      )}
      {unsaved && (
        <p class="note" role="alert">
          {t('popup.unsaved')}
        </p>
      )}
      <TakeAlong screen={screen} acts={acts} />
    </header>
  );
}

function TakeAlong({ screen: { compared, isFull }, acts }: ProfileHeadProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const copy = (what: 'ropa' | 'tia') => void acts.copy(what).then(setCopied);
  return (
    <div class="take" role="group" aria-label={t('profile.actions.heading')}>
      <button type="button" class="btn primary" onClick={acts.print}>
        {t('profile.actions.print')}
      </button>
      <button type="button" class="btn" onClick={() => copy('ropa')}>
        {t('profile.actions.ropa')}
      </button>
      <button type="button" class="btn" onClick={() => copy('tia')}>
        {t('profile.actions.tia')}
      </button>
      <button
        type="button"
        class="btn"
        aria-pressed={compared}
        disabled={isFull && !compared}
        onClick={acts.compare}
      >
        {t(compared ? 'profile.actions.compared' : 'profile.actions.compare')}
      </button>
      <span class="files">
        {(['markdown', 'csv', 'json'] as const).map((format) => (
          <button key={format} type="button" class="btn quiet" onClick={() => acts.save(format)}>
            {t(`profile.actions.${format}`)}
          </button>
        ))}
      </span>
      <span role="status">
        {isFull && !compared && t('directory.chosen.full')}
        {copied !== undefined && t(copied ? 'profile.actions.copied' : 'profile.actions.copyFailed')}
      </span>
    </div>
  );
}
