import type { PopupActs, PopupScreen } from '../../lib/core/popup-view';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** The brand, the way to all vendors (or back) and to the settings. */
export function Bar({ screen, acts }: { screen: PopupScreen; acts: PopupActs }) {
  const { t } = useWords();
  const away =
    screen.kind === 'vendor' ? screen.found : screen.kind === 'search' && screen.reason === 'asked';
  return (
    <header class="bar">
      <span class="brand">
        <Icon name="brand" size={16} /> {t('extName')}
      </span>
      <span class="bar-a">
        {away && (
          <a class="ib" href="#" aria-label={t('popup.back')} title={t('popup.back')}>
            <Icon name="left" />
          </a>
        )}
        <a class="ib" href="#/search" aria-label={t('popup.searchAll')} title={t('popup.searchAll')}>
          <Icon name="list" />
        </a>
        <button
          type="button"
          class="ib"
          aria-label={t('popup.settings')}
          title={t('popup.settings')}
          onClick={acts.openSettings}
        >
          <Icon name="settings" />
        </button>
      </span>
    </header>
  );
}
