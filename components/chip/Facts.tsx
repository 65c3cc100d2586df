import type { ChipOffering } from '../../lib/core/chip';
import type { EffectiveStatus } from '../../lib/core/rating/methodology';
import { StatusMark } from '../StatusMark';
import { type Key, useWords } from '../words';
import { serversLine } from './where';

/** Servers, data processing agreement and training in three lines. */
export function Facts({ offering }: { offering: ChipOffering }) {
  const words = useWords();
  const { t } = words;
  return (
    <dl>
      <dt>{t('chip.servers')}</dt>
      <dd>{serversLine(offering, words)}</dd>
      <dt>{t('chip.dpa.label')}</dt>
      <StatusValue status={offering.dpa} word={t(`status.${offering.dpa}`)} />
      <dt>{t('chip.training.label')}</dt>
      <StatusValue status={offering.training} word={t(trainingKeys[offering.training])} />
    </dl>
  );
}

function StatusValue({ status, word }: { status: EffectiveStatus; word: string }) {
  return (
    <dd>
      <StatusMark status={status} />
      <span>{word}</span>
    </dd>
  );
}

// 'Training: covered' would say the opposite of what it means.
const trainingKeys: Record<EffectiveStatus, Key> = {
  covered: 'chip.training.covered',
  partial: 'chip.training.partial',
  absent: 'chip.training.absent',
  unknown: 'status.unknown',
  exempt: 'status.exempt',
};
