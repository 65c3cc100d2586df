import type { EffectiveStatus } from '../../lib/core/rating/methodology';
import type { CriterionId, Status } from '../../lib/core/sheet';
import { evidenceFor, noteFor, statusFor } from '../../lib/core/sheet-reading';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { Sources } from './Sources';
import { StatusWord } from './StatusWord';
import { useSheet } from './view-context';

/** One criterion: its status; folded, what is known, by which test, and from where. */
export function Criterion({ id }: { id: CriterionId }) {
  const { t } = useWords();
  const { sheet, texts, offering } = useSheet();
  const { label, question, decisive } = texts.criteria[id];
  const status = statusFor(sheet, id, offering.plan);
  const effective = offering.rating.effective[id];
  return (
    <details class={decisive ? 'crit dec' : 'crit'}>
      <summary>
        <span class="cn">
          {label}
          {decisive && <span class="vh"> ({t('vendor.criteria.decisive')})</span>}
        </span>
        <StatusWord status={effective} />
        <Icon name="down" size={16} />
      </summary>
      <div class="cb">
        <p class="question">{question}</p>
        <Notes id={id} />
        <Counted status={status} effective={effective} />
        <Sources evidence={evidenceFor(sheet, id, offering.plan)} />
        {effective !== 'exempt' && <Test status={status} text={texts.criteria[id].tests[status]} />}
      </div>
    </details>
  );
}

/** The sheet's note; where the plan on show states the criterion itself, its own before that of the base. */
function Notes({ id }: { id: CriterionId }) {
  const { t, lang } = useWords();
  const { sheet, offering } = useSheet();
  const base = sheet.criteria[id].note;
  const own = noteFor(sheet, id, offering.plan);
  if (own === base) return <p>{base[lang]}</p>;
  return (
    <>
      <p>
        <b>{offering.plan}.</b> {own[lang]}
      </p>
      <p>
        <b>{offering.standard ?? t('action.standard')}.</b> {base[lang]}
      </p>
    </>
  );
}

/** Why the status that counts is another than the sheet's. */
function Counted({ status, effective }: { status: Status; effective: EffectiveStatus }) {
  const { t } = useWords();
  if (effective === status) return null;
  if (effective === 'exempt') return <p>{t('vendor.criteria.exempt', t(`status.${status}`))}</p>;
  return <p>{t('vendor.criteria.weaker', t(`status.${effective}`))}</p>;
}

function Test({ status, text }: { status: Status; text: string }) {
  const { t } = useWords();
  return (
    <>
      {status === 'unknown' && <p class="src">{t('vendor.criteria.noEvidence')}</p>}
      <p class="src">
        {t('vendor.criteria.test', t(`status.${status}`))} {text}
      </p>
    </>
  );
}
