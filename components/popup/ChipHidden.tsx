import { useWords } from '../words';

/** The reader hid the chip here: the way back. */
export function ChipHidden({ onShow }: { onShow: () => void }) {
  const { t } = useWords();
  return (
    <p class="line">
      {t('popup.chipHidden.text')}{' '}
      <button type="button" class="link" onClick={onShow}>
        {t('popup.chipHidden.show')}
      </button>
    </p>
  );
}
