import type { ChipOffering } from '../../lib/core/chip';
import { useWords } from '../words';

/** The reasons that decide, as one sentence. */
export function Why({ offering: { lead } }: { offering: ChipOffering }) {
  const { t } = useWords();
  const reasons = lead.map((reason) => reason.replace(/\.$/, ''));
  return <p class="why">{reasons.length > 0 ? `${reasons.join('; ')}.` : t('chip.whySuitable')}</p>;
}
