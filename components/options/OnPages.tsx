import type { OptionsActs, OptionsView } from '../../lib/core/options-view';
import { useWords } from '../words';
import { ChipSize } from './ChipSize';
import { HiddenVendors } from './HiddenVendors';
import { Row } from './Row';

/** Site access, size of the chip and where it is hidden. */
export function OnPages({ view, acts }: { view: OptionsView; acts: OptionsActs }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('options.pages.heading')}</h2>
      <Access view={view} acts={acts} />
      <ChipSize size={view.chipSize} onChange={acts.setChipSize} />
      <HiddenVendors hidden={view.hidden} onShow={acts.showChipAt} />
    </section>
  );
}

function Access({ view: { access }, acts }: { view: OptionsView; acts: OptionsActs }) {
  const { t } = useWords();
  const { allowed, total, missing } = access;
  return (
    <Row label={t('options.pages.access')} text={[useAccessText(allowed, total), t('options.pages.how')]}>
      {missing.length > 0 && (
        <button type="button" class="btn" onClick={acts.allow}>
          {allowed === 0 ? t('options.pages.allowAll') : t('options.pages.allowRest', missing.length)}
        </button>
      )}
      {allowed > 0 && (
        <button type="button" class="btn quiet" onClick={acts.dropAccess}>
          {t('options.pages.drop')}
        </button>
      )}
    </Row>
  );
}

function useAccessText(allowed: number, total: number): string {
  const { t } = useWords();
  if (allowed === 0) return t('options.pages.accessNone');
  return allowed === total
    ? t('options.pages.accessAll', String(total))
    : t('options.pages.accessSome', String(allowed), total);
}
