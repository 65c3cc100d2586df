import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** The page around every screen of the directory: brand, ways to go, and the disclaimer. */
export function Frame(props: {
  at: 'all' | 'paste' | undefined;
  onSettings: () => void;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const current = (here: 'all' | 'paste') => (props.at === here ? ('page' as const) : undefined);
  return (
    <>
      <header class="site">
        <span class="brand">
          <Icon name="brand" /> {t('extName')}
        </span>
        <nav>
          <a href="#/" aria-current={current('all')}>
            {t('directory.nav.all')}
          </a>
          <a href="#/list" aria-current={current('paste')}>
            {t('directory.nav.paste')}
          </a>
          <button type="button" class="link" onClick={props.onSettings}>
            {t('directory.nav.settings')}
          </button>
        </nav>
      </header>
      <main class="page">{props.children}</main>
      <footer class="foot">{t('brand.disclaimer')}</footer>
    </>
  );
}
