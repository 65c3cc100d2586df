import { useWords } from '../words';
import type { Choices } from './use-choices';

/** The ways on from the card, and what it is not. */
export function CardFoot({ choices }: { choices: Choices }) {
  const { t } = useWords();
  return (
    <div class="foot">
      <p class="unsaved" role="status">
        {choices.unsaved && t('chip.unsaved')}
      </p>
      <footer>
        <button type="button" class="btn primary" onClick={choices.openProfile}>
          {t('chip.profile')}
        </button>
        <button type="button" class="btn" onClick={choices.hide}>
          {t('chip.hide')}
        </button>
      </footer>
      <p class="disclaimer">{t('brand.disclaimer')}</p>
    </div>
  );
}
