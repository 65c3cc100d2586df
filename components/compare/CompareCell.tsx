import type { Cell } from '../../lib/core/compare';
import type { Texts } from '../../lib/core/texts';
import { Mark } from '../Mark';
import { verdictClass } from '../shapes';
import { StatusMark } from '../StatusMark';
import { useWords } from '../words';

/** A verdict or a status in mark and word, or a text. */
export function CompareCell({ cell, verdicts }: { cell: Cell; verdicts: Texts['verdicts'] }) {
  const { t } = useWords();
  if (cell.kind === 'text') return <>{cell.text}</>;
  if (cell.kind === 'verdict') {
    return (
      <span class={`vtag ${verdictClass(cell.verdict)}`}>
        <Mark verdict={cell.verdict} size={18} />
        <span class="verdict-word">{verdicts[cell.verdict].label}</span>
      </span>
    );
  }
  return (
    <>
      <span class={`st st-${cell.status}`}>
        <StatusMark status={cell.status} />
        <span>{t(`status.${cell.status}`)}</span>
      </span>
      <small>{cell.note}</small>
    </>
  );
}
