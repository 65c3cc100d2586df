import type { EffectiveStatus } from '../../lib/core/rating/methodology';
import { StatusMark } from '../StatusMark';
import { useWords } from '../words';

/** A criterion's status as mark and word; `word` where the place has a better one than the status' own. */
export function StatusWord({ status, word }: { status: EffectiveStatus; word?: string }) {
  const { t } = useWords();
  return (
    <span class={`st st-${status}`}>
      <StatusMark status={status} />
      <span>{word ?? t(`status.${status}`)}</span>
    </span>
  );
}
