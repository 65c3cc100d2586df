import type { OptionsView } from '../../lib/core/options-view';
import { useWords } from '../words';
import { Row } from './Row';

/** The plans that the reader said to have. */
export function YourPlans({
  plans,
  onForget,
}: {
  plans: OptionsView['plans'];
  onForget: (vendor: string) => void;
}) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options.plans.heading')}</h2>
      <p class="fine">{t(plans.length === 0 ? 'options.plans.none' : 'options.plans.text')}</p>
      {plans.map(({ id, name, plan }) => (
        <Row key={id} label={name} text={plan === '' ? t('action.standard') : plan}>
          <button
            type="button"
            class="btn quiet"
            aria-label={t('options.plans.forget', name)}
            onClick={() => onForget(id)}
          >
            {t('options.plans.forgetShort')}
          </button>
        </Row>
      ))}
    </section>
  );
}
