import { Mark } from '../Mark';
import { useWords } from '../words';

/** A sketch of a vendor's page with the chip where it will stand. */
export function PagePicture() {
  const { t } = useWords();
  return (
    <div class="pagepic" role="img" aria-label={t('welcome.picture')}>
      <i class="nav" />
      <i class="line" />
      <i class="line short" />
      <i class="button" />
      <span class="pill v-conditional">
        <Mark verdict="conditional" size={20} />
        <span class="verdict-word">{t('verdict.conditional')}</span>
        <em>{t('welcome.key')}</em>
      </span>
    </div>
  );
}
