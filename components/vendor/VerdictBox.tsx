import { Mark } from '../Mark';
import { verdictClass } from '../shapes';
import { useWords } from '../words';
import { useClassRating, useShown } from './view-context';

/** The answer: verdict in shape and word, for which data, and why in one line. */
export function VerdictBox() {
  const { t } = useWords();
  const { texts, dataClass } = useShown();
  const { verdict, reasons } = useClassRating();
  const deciding = reasons.filter((reason) => reason.cap === verdict).slice(0, 2);
  const lead = deciding.map(({ id }) => `${texts.rules[id]?.short ?? id}.`).join(' ');
  return (
    <section class={`verdict spine ${verdictClass(verdict)}`} role="status">
      <Mark verdict={verdict} size={34} />
      <div>
        <p class="vline">
          <strong class="verdict-word">{texts.verdicts[verdict].label}</strong>{' '}
          <span>{t(`vendor.forClass.${dataClass}`)}</span>
        </p>
        {lead && <p class="lead">{lead}</p>}
        <p class="staff">{texts.verdicts[verdict].staff}</p>
      </div>
    </section>
  );
}
