import { Icon } from '../Icon';
import { useWords } from '../words';
import { Reason } from './Reason';
import { Section } from './Section';
import { useClassRating, useShown } from './view-context';

/** How many reasons stand open; the others are one click away. */
const shown = 3;

/** The rules that fired, worst first. */
export function Reasons() {
  const { t } = useWords();
  const { reasons } = useClassRating();
  const rest = reasons.slice(shown);
  return (
    <Section id="why" title={t('vendor.why.heading')}>
      {reasons.length === 0 && <p class="plain">{t('vendor.why.none')}</p>}
      <ol class="reasons">
        {reasons.slice(0, shown).map((reason) => (
          <Reason key={reason.id} reason={reason} />
        ))}
      </ol>
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {t('vendor.why.more', rest.length)} <Icon name="down" size={16} />
          </summary>
          <ol class="reasons">
            {rest.map((reason) => (
              <Reason key={reason.id} reason={reason} />
            ))}
          </ol>
        </details>
      )}
      <ToNext />
    </Section>
  );
}

/** What stands between this verdict and the next better one. */
function ToNext() {
  const { t } = useWords();
  const { texts } = useShown();
  const { verdict, nextLevel, missingForNext } = useClassRating();
  // Below 'conditional' the same list stands under 'To clarify first'.
  if (verdict !== 'conditional' || !nextLevel || missingForNext.length === 0) return null;
  return (
    <details class="more">
      <summary>
        {t('vendor.why.toNext', texts.verdicts[nextLevel].label)} <Icon name="down" size={16} />
      </summary>
      <ul class="dots">
        {missingForNext.map((id) => (
          <li key={id}>{texts.rules[id]?.improve ?? id}</li>
        ))}
      </ul>
    </details>
  );
}
