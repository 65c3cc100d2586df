/** @jsxImportSource . */
import type { ChipOffering, ChipView } from '../../lib/core/chip';
import type { Words } from '../words';
import { verdictClass } from '../shapes';
import { Mark } from './marks';
import { isDivided, spokenOf } from './plans';
import { keyFact } from './said';
import { verdictKeys } from './verdict-keys';

/** Verdict and key fact; where plans come out differently, each plan with its verdict. */
export function Pill({ view, words }: { view: ChipView; words: Words }) {
  const spoken = spokenOf(view);
  const [only, other] = spoken;
  const fact = only && !other && keyFact(only, words);
  return (
    <span
      class={['said', other && 'many', spoken.length > 2 && 'tall'].filter(Boolean).join(' ')}
      aria-hidden="true"
    >
      {spoken.map((offering) => (
        <Said offering={offering} named={isDivided(view)} words={words} />
      ))}
      {fact && <span class="fact">{fact}</span>}
    </span>
  );
}

interface SaidProps {
  offering: ChipOffering;
  named: boolean;
  words: Words;
}

const Said = ({ offering: { label, verdict }, named, words }: SaidProps) => (
  <span class={`one ${verdictClass(verdict)}`}>
    <Mark verdict={verdict} size={20} />
    {named && <span class="plan">{label}:</span>}
    <span class="verdict-word">{words.t(verdictKeys[verdict])}</span>
  </span>
);
