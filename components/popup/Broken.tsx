import { useWords } from '../words';

/** A packaged file without which nothing can be said is missing: what happened and the cure. */
export function Broken({ file }: { file: string }) {
  const { t } = useWords();
  return (
    <section class="state" role="alert">
      <h1>{t('popup.broken.title')}</h1>
      <p>{t('popup.broken.text', file)}</p>
    </section>
  );
}
