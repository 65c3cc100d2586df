import type { BrokenScreen } from '../../lib/core/broken';
import { useWords } from '../words';

/** A part of the page cannot be shown; the rest stands. */
export function FileFault({ fault: { file } }: { fault: BrokenScreen }) {
  const { t } = useWords();
  return (
    <p class="note" role="alert">
      {file === null ? t('broken.worker.text') : t('broken.file.text', file)}
    </p>
  );
}
