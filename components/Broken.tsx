import type { BrokenScreen } from '../lib/core/broken';
import { useWords } from './words';

/** Nothing can be shown: what happened, and the cure. */
export function Broken({ screen: { file } }: { screen: BrokenScreen }) {
  const { t } = useWords();
  return (
    <section class="state" role="alert">
      <h1>{t(file === null ? 'broken.worker.title' : 'broken.file.title')}</h1>
      <p>{file === null ? t('broken.worker.text') : t('broken.file.text', file)}</p>
    </section>
  );
}
