import type { Listed, RatedOffering } from '../../lib/core/assess';
import { bestOther, offeringKey, offeringLabel, verdictFor } from '../../lib/core/plans';
import { Mark } from '../Mark';
import { verdictClass } from '../shapes';
import { useWords } from '../words';
import { PlanDifferences } from './PlanDifferences';
import { useShown } from './view-context';

interface PlansProps {
  listed: Listed;
  /** The plan the reader said to have; null where none was chosen. */
  plan: string | null;
  onShow(key: string): void;
  onPlan(plan: string | null): void;
}

/** The plans side by side with their verdicts; one is shown, and one may be the reader's own. */
export function Plans({ listed, plan, onShow, onPlan }: PlansProps) {
  const { t } = useWords();
  const { offering, dataClass, sheet } = useShown();
  const key = offeringKey(offering);
  const better = bestOther(listed, offering, dataClass);
  return (
    <div class="plans">
      <fieldset>
        <legend>{t('vendor.plans.legend')}</legend>
        {listed.offerings.map((one) => (
          <PlanRow key={offeringKey(one)} offering={one} onShow={onShow} />
        ))}
      </fieldset>
      <label class="mine">
        <input
          type="checkbox"
          checked={plan === key}
          onChange={(event) => onPlan(event.currentTarget.checked ? key : null)}
        />
        <span>
          {t('vendor.plans.mine')} <span class="kind">{t('vendor.plans.mineText')}</span>
        </span>
      </label>
      {better && <Better offering={better} onShow={onShow} />}
      {sheet && <PlanDifferences />}
    </div>
  );
}

function PlanRow({ offering, onShow }: { offering: RatedOffering; onShow: (key: string) => void }) {
  const { t } = useWords();
  const { offering: shown, dataClass, texts } = useShown();
  const verdict = verdictFor(offering, dataClass);
  return (
    <label class="pl">
      <input
        type="radio"
        name="plan"
        checked={offering === shown}
        onChange={() => onShow(offeringKey(offering))}
      />
      <span>{offeringLabel(offering, t('action.standard'))}</span>
      <span class={`vtag ${verdictClass(verdict)}`}>
        <Mark verdict={verdict} size={15} />
        <span class="verdict-word">{texts.verdicts[verdict].label}</span>
      </span>
    </label>
  );
}

function Better({ offering, onShow }: { offering: RatedOffering; onShow: (key: string) => void }) {
  const { t } = useWords();
  const { dataClass, texts } = useShown();
  const verdict = texts.verdicts[verdictFor(offering, dataClass)].label;
  return (
    <p class="better">
      {t('vendor.plans.better', offeringLabel(offering, t('action.standard')), verdict)}{' '}
      <button type="button" class="link" onClick={() => onShow(offeringKey(offering))}>
        {t('vendor.plans.show')}
      </button>
    </p>
  );
}
