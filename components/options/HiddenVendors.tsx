import type { Named } from '../../lib/core/options-view';
import { useWords } from '../words';
import { Row } from './Row';

/** Vendors where the reader hid the chip, each with the way back. */
export function HiddenVendors({ hidden, onShow }: { hidden: Named[]; onShow: (vendor: string) => void }) {
  const { t } = useWords();
  if (hidden.length === 0)
    return <Row label={t('options.pages.hidden')} text={t('options.pages.hiddenNone')} />;
  return (
    <>
      {hidden.map(({ id, name }) => (
        <Row key={id} label={t('options.pages.hidden')} text={name}>
          <button
            type="button"
            class="btn"
            aria-label={t('options.pages.showAgain', name)}
            onClick={() => onShow(id)}
          >
            {t('options.pages.showAgainShort')}
          </button>
        </Row>
      ))}
    </>
  );
}
