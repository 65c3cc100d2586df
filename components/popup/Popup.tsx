import type { PopupActs, PopupView } from '../../lib/core/popup-view';
import { VendorView } from '../vendor/VendorView';
import { AccessOffer } from './AccessOffer';
import { Bar } from './Bar';
import { Broken } from './Broken';
import { ChipHidden } from './ChipHidden';
import { Search } from './Search';

/** The toolbar popup; also a page of its own when opened in a tab. */
export function Popup({ view, acts }: { view: PopupView; acts: PopupActs }) {
  return (
    <div class="popup">
      <Bar screen={view.screen} acts={acts} />
      <main class="body">
        {view.access && <AccessOffer access={view.access} acts={acts} />}
        <Screen view={view} acts={acts} />
      </main>
    </div>
  );
}

function Screen({ view: { screen }, acts }: { view: PopupView; acts: PopupActs }) {
  if (screen.kind === 'broken') return <Broken file={screen.file} />;
  if (screen.kind === 'search') return <Search screen={screen} acts={acts} />;
  return (
    <>
      {screen.chipHidden && <ChipHidden onShow={acts.showChip} />}
      <VendorView key={screen.listed.id} {...screen} onTick={acts.tick} onPlan={acts.choosePlan} />
    </>
  );
}
