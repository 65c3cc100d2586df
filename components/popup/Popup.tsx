import type { PopupActs, PopupView } from '../../lib/core/popup-view';
import { Broken } from '../Broken';
import { useWords } from '../words';
import { VendorView } from '../vendor/VendorView';
import { AlternativesBelow } from './AlternativesBelow';
import { AccessOffer } from './AccessOffer';
import { Bar } from './Bar';
import { ChipHidden } from './ChipHidden';
import { Search } from './Search';

/** The toolbar popup; also a page of its own when opened in a tab. */
export function Popup({ view, acts }: { view: PopupView; acts: PopupActs }) {
  const isBusy = view.screen.kind === 'vendor' && !view.screen.complete;
  return (
    <div class="popup">
      <Bar screen={view.screen} acts={acts} />
      <main class="body" aria-busy={isBusy}>
        {view.access && <AccessOffer access={view.access} acts={acts} />}
        <Screen view={view} acts={acts} />
      </main>
    </div>
  );
}

function Screen({ view: { screen }, acts }: { view: PopupView; acts: PopupActs }) {
  const { t } = useWords();
  if (screen.kind === 'broken') return <Broken screen={screen} />;
  if (screen.kind === 'search') return <Search screen={screen} acts={acts} />;
  return (
    <>
      {screen.chipHidden && <ChipHidden onShow={acts.showChip} />}
      {screen.unsaved && (
        <p class="note" role="alert">
          {t('popup.unsaved')}
        </p>
      )}
      <VendorView
        key={screen.listed.id}
        {...screen}
        fault={screen.fault && t('popup.fault', screen.fault)}
        onTick={acts.tick}
        onPlan={acts.choosePlan}
      >
        <AlternativesBelow id={screen.listed.id} find={acts.alternatives} />
        <p class="to-profile">
          <a
            class="btn primary"
            href={`directory.html#/vendor/${screen.listed.id}`}
            target="_blank"
            rel="noopener"
          >
            {t('popup.profile')}
          </a>
          <a
            class="btn"
            href={`directory.html#/vendor/${screen.listed.id}/alternatives`}
            target="_blank"
            rel="noopener"
          >
            {t('alternatives.heading')}
          </a>
        </p>
      </VendorView>
    </>
  );
}
