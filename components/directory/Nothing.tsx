import type { NothingScreen } from '../../lib/core/directory-screens';
import { useWords } from '../words';

/** Nothing is known: said plainly, never as a bad mark, with the way on. */
export function Nothing({ screen }: { screen: NothingScreen }) {
  const { t } = useWords();
  return (
    <section class="state">
      <h1>{t('directory.nothing.heading', screen.about)}</h1>
      <p>{t('directory.nothing.text')}</p>
      <p>
        <a class="btn primary" href="#/">
          {t('directory.nothing.back')}
        </a>
      </p>
    </section>
  );
}
