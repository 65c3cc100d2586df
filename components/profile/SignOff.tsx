import type { DatasetStamp } from '../../lib/core/directory-screens';
import { formatDate } from '../../lib/core/dates';
import { useShown } from '../vendor/view-context';
import { useWords } from '../words';

const fields = ['decision', 'conditions', 'by', 'date', 'signature'] as const;

/** On paper alone: what was looked at and when, and room for decision and signature. */
export function SignOff({ dataset }: { dataset: DatasetStamp }) {
  const { t, lang } = useWords();
  const { texts, today } = useShown();
  return (
    <section class="sign">
      <h2>{t('profile.sign.heading')}</h2>
      {fields.map((field) => (
        <p key={field} class={`line ${field}`}>
          {t(`profile.sign.${field}`)}
        </p>
      ))}
      <p>
        {t('profile.dataset', formatDate(dataset.date, lang), texts.version, formatDate(today, lang))}{' '}
        {t('brand.disclaimer')}
      </p>
    </section>
  );
}
