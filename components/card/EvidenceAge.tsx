/** @jsxImportSource ../chip */
import type { ChipOffering } from '../../lib/core/chip';
import { formatDate } from '../../lib/core/dates';
import type { Words } from '../words';
import { AgeBars } from '../chip/marks';

/** The day of the oldest deciding evidence, its age and what that means. */
export function EvidenceAge({ offering, words: { t, lang } }: { offering: ChipOffering; words: Words }) {
  const { seenOn, ageDays, freshness } = offering;
  if (seenOn === null) return <p class="age">{t('chip.evidence.none')}</p>;
  return (
    <p class="age">
      <AgeBars freshness={freshness} />
      <span>
        {t('chip.evidence.label')} <span class="num">{formatDate(seenOn, lang)}</span>,{' '}
        {ageDays === 0 ? t('chip.evidence.today') : t('chip.evidence.daysAgo', ageDays)},{' '}
        <b>{t(`freshness.${freshness}`)}</b>
      </span>
    </p>
  );
}
