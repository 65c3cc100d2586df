import type { ChipOffering, ChipView } from '../../lib/core/chip';
import { Mark, verdictClass } from '../Mark';
import { useWords } from '../words';
import { isDivided, spokenOf } from './plans';
import { keyFact } from './said';
import { verdictKeys } from './verdict-keys';

/** Verdict and key fact; where plans come out differently, each plan with its verdict. */
export function Pill({ view }: { view: ChipView }) {
  const words = useWords();
  const spoken = spokenOf(view);
  const [only, other] = spoken;
  const fact = only && !other && keyFact(only, words);
  return (
    <span class={saidClass(spoken.length)} aria-hidden="true">
      {spoken.map((offering) => (
        <Said key={offering.verdict} offering={offering} named={isDivided(view)} />
      ))}
      {fact && <span class="fact">{fact}</span>}
    </span>
  );
}

function Said({ offering, named }: { offering: ChipOffering; named: boolean }) {
  const { t } = useWords();
  const { label, verdict } = offering;
  return (
    <span class={`one ${verdictClass(verdict)}`}>
      <Mark verdict={verdict} size={20} />
      {named && <span class="plan">{label}:</span>}
      <span class="verdict-word">{t(verdictKeys[verdict])}</span>
    </span>
  );
}

const saidClass = (count: number) =>
  ['said', count > 1 && 'many', count > 2 && 'tall'].filter(Boolean).join(' ');
