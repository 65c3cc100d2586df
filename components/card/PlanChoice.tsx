/** @jsxImportSource ../chip */
import type { ComponentChildren } from 'preact';
import type { ChipView } from '../../lib/core/chip';
import type { Words } from '../words';
import { verdictClass } from '../shapes';
import { Mark } from '../chip/marks';
import { keyOf } from '../chip/plans';
import { verdictKeys } from '../chip/verdict-keys';

interface Props {
  view: ChipView;
  /** '' is the base offering; null takes the choice back. */
  onChoose: (plan: string | null) => void;
  words: Words;
}

/** Which plan the reader has, each with its verdict; the choice can be taken back. */
export const PlanChoice = ({ view, onChoose, words: { t } }: Props) => (
  <fieldset class="plans">
    <legend>{t('chip.plan.mine')}</legend>
    {view.offerings.map((offering) => (
      <Choice checked={view.plan === keyOf(offering)} onChoose={() => onChoose(keyOf(offering))}>
        <span class="plan">{offering.label}</span>
        <span class={`one ${verdictClass(offering.verdict)}`}>
          <Mark verdict={offering.verdict} size={16} />
          <span class="verdict-word">{t(verdictKeys[offering.verdict])}</span>
        </span>
      </Choice>
    ))}
    <Choice checked={view.plan === null} onChoose={() => onChoose(null)}>
      <span class="plan">{t('chip.plan.open')}</span>
    </Choice>
  </fieldset>
);

interface ChoiceProps {
  checked: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

const Choice = ({ checked, onChoose, children }: ChoiceProps) => (
  <label>
    <input type="radio" name="plan" checked={checked} onChange={onChoose} />
    <span class="choice">{children}</span>
  </label>
);
