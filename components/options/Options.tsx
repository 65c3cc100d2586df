import type { OptionsActs, OptionsView } from '../../lib/core/options-view';
import { useWords } from '../words';
import { About } from './About';
import { BrokenSettings } from './BrokenSettings';
import { Keyboard } from './Keyboard';
import { OnPages } from './OnPages';
import { YourData } from './YourData';
import { YourPlans } from './YourPlans';

/** The settings. */
export function Options({ view, acts }: { view: OptionsView; acts: OptionsActs }) {
  const { t } = useWords();
  return (
    <main class="opt">
      <h1>{t('options.heading')}</h1>
      {view.broken.length > 0 && <BrokenSettings broken={view.broken} onReset={acts.resetBroken} />}
      {view.unsaved && (
        <p class="note" role="alert">
          {t('options.unsaved')}
        </p>
      )}
      <OnPages view={view} acts={acts} />
      <YourPlans plans={view.plans} onForget={acts.forgetPlan} />
      <YourData ticks={view.ticks} />
      <Keyboard searchKey={view.searchKey} onChange={acts.setSearchKey} />
      <About about={view.about} />
      <p class="fine">{t('brand.disclaimer')}</p>
    </main>
  );
}
