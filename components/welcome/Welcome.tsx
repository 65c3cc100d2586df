import { useEffect, useRef } from 'preact/hooks';
import type { WelcomeActs, WelcomeView } from '../../lib/core/welcome-view';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { PagePicture } from './PagePicture';
import { Points } from './Points';

/** First run: what it does, what it never does, and one question. */
export function Welcome({ view, acts }: { view: WelcomeView; acts: WelcomeActs }) {
  const { t } = useWords();
  return (
    <main class="w">
      <p class="brand">
        <Icon name="brand" /> {t('extName')}
      </p>
      <h1>{t('welcome.heading')}</h1>
      <p class="lead">{t('welcome.lead', String(view.vendors))}</p>
      <div class="show">
        <PagePicture />
        <Points of="does" />
      </div>
      <Points of="never" />
      <Question view={view} acts={acts} />
      <p class="fine">{t('brand.disclaimer')}</p>
    </main>
  );
}

function Question({ view, acts }: { view: WelcomeView; acts: WelcomeActs }) {
  const { t } = useWords();
  const wasOpen = useRef(view.answer === 'open');
  if (view.answer !== 'open')
    return <Answered answer={view.answer} acts={acts} takesFocus={wasOpen.current} />;
  return (
    <>
      <div class="cta">
        <button type="button" class="btn primary" onClick={acts.allow}>
          {t('welcome.allow')}
        </button>
        <button type="button" class="btn quiet" onClick={acts.notNow}>
          {t('welcome.notNow')}
        </button>
      </div>
      <p class="fine">{t('welcome.ask', String(view.addresses))}</p>
    </>
  );
}

interface AnsweredProps {
  answer: Exclude<WelcomeView['answer'], 'open'>;
  acts: WelcomeActs;
  /** The button that was pressed is gone: the focus goes to what it did. */
  takesFocus: boolean;
}

function Answered({ answer, acts, takesFocus }: AnsweredProps) {
  const { t } = useWords();
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) said.current?.focus();
  }, [takesFocus]);
  return (
    <div class="cta" role="status">
      <p ref={said} class="answer" tabIndex={-1}>
        {t(`welcome.${answer}`)}
      </p>
      <button type="button" class="btn" onClick={acts.openSettings}>
        {t('welcome.settings')}
      </button>
    </div>
  );
}
