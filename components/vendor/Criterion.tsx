import type { EffectiveStatus } from '../../lib/core/rating/methodology';
import type { CriterionId } from '../../lib/core/sheet';
import { evidenceFor, statusFor } from '../../lib/core/sheet-reading';
import { Icon } from '../Icon';
import { StatusMark } from '../StatusMark';
import { useWords } from '../words';
import { Sources } from './Sources';
import { useSheet } from './view-context';

/** One criterion: its status; folded, what is known, by which test, and from where. */
export function Criterion({ id }: { id: CriterionId }) {
  const { t, lang } = useWords();
  const { sheet, texts, offering } = useSheet();
  const { label, question, tests, decisive } = texts.criteria[id];
  const status = statusFor(sheet, id, offering.plan);
  const effective = offering.rating.effective[id];
  return (
    <details class={decisive ? 'crit dec' : 'crit'}>
      <summary>
        <span class="cn">{label}</span>
        <StatusWord status={effective} />
        <Icon name="down" size={16} />
      </summary>
      <div class="cb">
        <p class="question">{question}</p>
        <p>{sheet.criteria[id].note[lang]}</p>
        {status !== sheet.criteria[id].status && <p>{t('vendor.criteria.plan', t(`status.${status}`))}</p>}
        {effective !== status && effective !== 'exempt' && (
          <p>{t('vendor.criteria.weaker', t(`status.${effective}`))}</p>
        )}
        <Sources evidence={evidenceFor(sheet, id, offering.plan)} />
        {status === 'unknown' && <p class="src">{t('vendor.criteria.noEvidence')}</p>}
        <p class="src">
          {t('vendor.criteria.test', t(`status.${status}`))} {tests[status]}
        </p>
      </div>
    </details>
  );
}

function StatusWord({ status }: { status: EffectiveStatus }) {
  const { t } = useWords();
  return (
    <span class={`st st-${status}`}>
      <StatusMark status={status} />
      <span>{t(`status.${status}`)}</span>
    </span>
  );
}
