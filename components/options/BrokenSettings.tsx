import type { SettingName } from '../../lib/core/options-view';
import { useWords, type Key } from '../words';

const names: Record<SettingName, Key> = {
  chipSize: 'options.setting.chipSize',
  hidden: 'options.setting.hidden',
  plans: 'options.setting.plans',
  accessDeclined: 'options.setting.accessDeclined',
  welcomed: 'options.setting.welcomed',
  searchKey: 'options.setting.searchKey',
};

/** Says which stored settings could not be read, and offers to put the defaults in their place. */
export function BrokenSettings({ broken, onReset }: { broken: SettingName[]; onReset: () => void }) {
  const { t } = useWords();
  return (
    <section class="broken" role="alert">
      <p>{t('options.broken.text', broken.map((field) => t(names[field])).join(', '))}</p>
      <button type="button" class="btn" onClick={onReset}>
        {t('options.broken.reset')}
      </button>
    </section>
  );
}
