import type { AccessOffer as Offer, PopupActs } from '../../lib/core/popup-view';
import { useWords } from '../words';

/** One line and one button: the ratings on vendor pages need the browser's leave. */
export function AccessOffer({ access, acts }: { access: Offer; acts: PopupActs }) {
  const { t } = useWords();
  const { missing, total } = access;
  const text = missing.length === total ? 'popup.access.text' : 'popup.access.more';
  return (
    <section class="grant">
      <p>
        <strong>{t('popup.access.title')}</strong> {t(text, missing.length)}
      </p>
      <p class="acts">
        <button type="button" class="btn" onClick={acts.allow}>
          {t('popup.access.allow')}
        </button>
        <button type="button" class="btn quiet" onClick={acts.declineAccess}>
          {t('popup.access.notNow')}
        </button>
      </p>
    </section>
  );
}
