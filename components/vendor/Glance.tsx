import type { ComponentChildren } from 'preact';
import { placesShort, shortName } from '../../lib/core/places';
import type { EffectiveStatus } from '../../lib/core/rating/methodology';
import { useWords, type Key } from '../words';
import { StatusWord } from './StatusWord';
import { useShown } from './view-context';

const training: Record<EffectiveStatus, Key> = {
  covered: 'vendor.glance.trainingCovered',
  partial: 'vendor.glance.trainingPartial',
  absent: 'vendor.glance.trainingAbsent',
  unknown: 'vendor.glance.trainingUnknown',
  exempt: 'status.exempt',
};

/** Seat, servers, DPA and training at a glance. */
export function Glance() {
  const { t } = useWords();
  const { offering, texts } = useShown();
  const { dpa, noTraining } = offering.rating.effective;
  const servers = placesShort(offering.places, texts) ?? t('vendor.glance.serversUnknown');
  const seat = offering.seat ? shortName(offering.seat, texts) : t('vendor.glance.serversUnknown');
  return (
    <dl class="facts">
      <Cell label={t('vendor.glance.seat')}>{seat}</Cell>
      <Cell label={t('vendor.glance.servers')}>
        {offering.selfHosted ? t('vendor.glance.serversOwn') : servers}
      </Cell>
      <Cell label={t('vendor.glance.dpa')}>
        <StatusWord status={dpa} />
      </Cell>
      <Cell label={t('vendor.glance.training')}>
        <StatusWord status={noTraining} word={t(training[noTraining])} />
      </Cell>
    </dl>
  );
}

function Cell({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
