import type { OptionsView } from '../../lib/core/options-view';
import { useWords } from '../words';
import { Row } from './Row';

/** What the reader wrote down on this device. */
export function YourData({ ticks }: { ticks: OptionsView['ticks'] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options.data.heading')}</h2>
      <Row label={t('options.data.ticks')} text={useTicksText(ticks)} />
    </section>
  );
}

function useTicksText(ticks: OptionsView['ticks']): string {
  const { t } = useWords();
  if (!ticks) return t('options.data.ticksLost');
  if (ticks.steps === 0) return t('options.data.ticksNone');
  return t('options.data.ticksText', ticks.steps, t('options.data.vendors', ticks.vendors));
}
