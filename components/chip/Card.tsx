import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ChipActs, ChipView } from '../../lib/core/chip';
import { verdictClass } from '../Mark';
import { useWords } from '../words';
import { CardFoot } from './CardFoot';
import { CardHead } from './CardHead';
import { EvidenceAge } from './EvidenceAge';
import { Facts } from './Facts';
import { FirstSteps } from './FirstSteps';
import { PlanChoice } from './PlanChoice';
import { keyOf, spokenOf } from './plans';
import { said } from './said';
import { useChoices } from './use-choices';
import { Why } from './Why';

export interface CardProps {
  view: ChipView;
  acts: ChipActs;
  /** Closed from within, or by a press elsewhere: then the focus stays where the reader put it. */
  onClose: (to: 'returned' | 'closed') => void;
}

/** The rating in short: verdict, reason, facts, first steps, age. A dialog beside the page, not over it. */
export function Card({ view, acts, onClose }: CardProps) {
  const words = useWords();
  const choices = useChoices(acts, onClose);
  const dialog = useDialog(acts, choices.close);
  const [shown, ...others] = spokenOf(view);
  if (!shown) return null;
  return (
    <section
      ref={dialog}
      class={others.length > 0 ? 'card' : `card ${verdictClass(shown.verdict)}`}
      role="dialog"
      aria-label={words.t('chip.dialog', view.name, said(view, words))}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) choices.close('returned');
      }}
    >
      <CardHead view={view} choices={choices} />
      <div class="cbody">
        {view.offerings.length > 1 && <PlanChoice view={view} onChoose={choices.choosePlan} />}
        {others.length > 0 && <h3>{words.t('chip.detailsOf', shown.label)}</h3>}
        <Why offering={shown} />
        <Facts offering={shown} />
        <FirstSteps key={keyOf(shown)} offering={shown} ask={acts.steps} />
        <EvidenceAge offering={shown} />
      </div>
      <CardFoot choices={choices} />
    </section>
  );
}

/** Takes the focus when it opens and closes at a press elsewhere. */
function useDialog(acts: ChipActs, close: (to: 'closed') => void) {
  const dialog = useRef<HTMLElement>(null);
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => dialog.current?.focus({ preventScroll: true }), []);
  useEffect(() => acts.onPressOutside(() => latest.current('closed')), []);
  return dialog;
}
