/** @jsxImportSource ../chip */
import type { ChipView } from '../../lib/core/chip';
import type { Words } from '../words';
import { CardHead } from './CardHead';
import type { CardActs, CardState } from './card-state';
import { EvidenceAge } from './EvidenceAge';
import { Facts } from './Facts';
import { FirstSteps } from './FirstSteps';
import { verdictClass } from '../shapes';
import { PlanChoice } from './PlanChoice';
import { isDivided, spokenOf } from '../chip/plans';
import { said } from '../chip/said';

export interface CardProps {
  view: ChipView;
  card: CardState;
  acts: CardActs;
  words: Words;
}

/** The rating in short: verdict, reason, facts, first steps, age. A dialog beside the page, not over it. */
export function Card({ view, card, acts, words }: CardProps) {
  const [shown, other] = spokenOf(view);
  if (!shown) return null;
  // Where the plan decides it comes first; elsewhere it only sharpens the facts and steps.
  const choice = <PlanChoice view={view} onChoose={acts.choosePlan} words={words} />;
  return (
    <section
      class={other ? 'card' : `card ${verdictClass(shown.verdict)}`}
      role="dialog"
      aria-label={words.t('chip.dialog', view.name, said(view, words))}
      // Written small: in XHTML an attribute by another name makes nothing focusable.
      tabindex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // Else the same key would go on to close what the page has open.
        event.preventDefault();
        acts.close();
      }}
    >
      <CardHead view={view} acts={acts} words={words} />
      <div class="cbody">
        {isDivided(view) && choice}
        {other && <h3>{words.t('chip.detailsOf', shown.label)}</h3>}
        <Facts offering={shown} words={words} />
        <FirstSteps offering={shown} steps={card.steps} words={words} />
        {!isDivided(view) && view.offerings.length > 1 && choice}
        <EvidenceAge offering={shown} words={words} />
      </div>
      <Foot card={card} acts={acts} words={words} />
    </section>
  );
}

/** The ways on from the card, and what it is not. */
const Foot = ({ card, acts, words: { t } }: Omit<CardProps, 'view'>) => (
  <div class="foot">
    <p class="unsaved" role="status">
      {card.unsaved && t('chip.unsaved')}
    </p>
    <footer role="none">
      <button type="button" class="btn primary" onClick={acts.openProfile}>
        {t('chip.profile')}
      </button>
      <button type="button" class="btn" onClick={acts.hide}>
        {t('chip.hide')}
      </button>
    </footer>
    <p class="disclaimer">{t('brand.disclaimer')}</p>
  </div>
);
