import type { ComponentChildren } from 'preact';
import type { ChipView } from '../../lib/core/chip';
import { Mark, verdictClass } from '../Mark';
import { useWords } from '../words';
import { keyOf } from './plans';
import { verdictKeys } from './verdict-keys';

interface Props {
  view: ChipView;
  /** '' is the base offering; null takes the choice back. */
  onChoose: (plan: string | null) => void;
}

/** Which plan the reader has, each with its verdict; the choice can be taken back. */
export function PlanChoice({ view, onChoose }: Props) {
  const { t } = useWords();
  return (
    <fieldset class="plans">
      <legend>{t('chip.plan.mine')}</legend>
      {view.offerings.map((offering) => {
        const key = keyOf(offering);
        return (
          <Choice key={key} checked={view.plan === key} onChoose={() => onChoose(key)}>
            <span class="plan">{offering.label}</span>
            <span class={`one ${verdictClass(offering.verdict)}`}>
              <Mark verdict={offering.verdict} size={16} />
              <span class="verdict-word">{t(verdictKeys[offering.verdict])}</span>
            </span>
          </Choice>
        );
      })}
      <Choice checked={view.plan === null} onChoose={() => onChoose(null)}>
        <span class="plan">{t('chip.plan.open')}</span>
      </Choice>
    </fieldset>
  );
}

interface ChoiceProps {
  checked: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

function Choice({ checked, onChoose, children }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="plan" checked={checked} onChange={onChoose} />
      <span class="choice">{children}</span>
    </label>
  );
}
