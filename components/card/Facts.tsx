/** @jsxImportSource ../chip */
import type { ChipOffering } from '../../lib/core/chip';
import type { EffectiveStatus } from '../../lib/core/rating/methodology';
import type { Key, Words } from '../words';
import { StatusMark } from '../chip/marks';
import { serversLine } from '../chip/where';

/** The reasons that decide, as sentences; servers, data processing agreement and training. */
export function Facts({ offering, words }: { offering: ChipOffering; words: Words }) {
  const { t } = words;
  const reasons = offering.lead.map((reason) => reason.replace(/\.?$/, '.'));
  return (
    <>
      <p class="why">{reasons.join(' ') || t('chip.whySuitable')}</p>
      <dl>
        <dt>{t('chip.servers')}</dt>
        <dd>{serversLine(offering, words)}</dd>
        <dt>{t('chip.dpa.label')}</dt>
        <StatusValue status={offering.dpa} word={t(`status.${offering.dpa}`)} />
        <dt>{t('chip.training.label')}</dt>
        <StatusValue status={offering.training} word={t(trainingKeys[offering.training])} />
      </dl>
    </>
  );
}

const StatusValue = ({ status, word }: { status: EffectiveStatus; word: string }) => (
  <dd>
    <StatusMark status={status} />
    <span>{word}</span>
  </dd>
);

// 'Training: covered' would say the opposite of what it means.
const trainingKeys: Record<EffectiveStatus, Key> = {
  covered: 'chip.training.covered',
  partial: 'chip.training.partial',
  absent: 'chip.training.absent',
  unknown: 'status.unknown',
  exempt: 'status.exempt',
};
