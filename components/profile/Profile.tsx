import type { ProfileActs, ProfileScreen } from '../../lib/core/directory-screens';
import { About } from '../vendor/About';
import { Alternatives } from '../vendor/Alternatives';
import { ClassSwitch } from '../vendor/ClassSwitch';
import { Criteria } from '../vendor/Criteria';
import { DataFlow } from '../vendor/DataFlow';
import { Documents } from '../vendor/Documents';
import { Duties } from '../vendor/Duties';
import { EvidenceAge } from '../vendor/EvidenceAge';
import { Glance } from '../vendor/Glance';
import { Opinions } from '../vendor/Opinions';
import { Plans } from '../vendor/Plans';
import { ProsAndCons } from '../vendor/ProsAndCons';
import { Provider } from '../vendor/Provider';
import { Reasons } from '../vendor/Reasons';
import { SectionLinks } from '../vendor/Section';
import { Steps } from '../vendor/Steps';
import { VerdictBox } from '../vendor/VerdictBox';
import { ShownContext } from '../vendor/view-context';
import { useShownState } from '../vendor/use-shown-state';
import { useWords } from '../words';
import { Contents } from './Contents';
import { ProfileHead } from './ProfileHead';
import { PlaceStrip } from './PlaceStrip';
import { SignOff } from './SignOff';

/** A vendor's whole page: everything the sheet knows, each section with a link of its own. */
export function Profile({ screen, acts }: { screen: ProfileScreen; acts: ProfileActs }) {
  const { listed, sheet, texts, today, plan } = screen;
  const { t } = useWords();
  const { offering, dataClass, differ, showClass, showOffering } = useShownState(listed, plan);
  if (!offering) return null;
  const plans = listed.offerings.length > 1 && (
    <Plans listed={listed} plan={plan} onShow={showOffering} onPlan={acts.choosePlan} />
  );
  return (
    <ShownContext.Provider value={{ offering, dataClass, texts, today, sheet }}>
      <SectionLinks.Provider value={(id) => `#/vendor/${listed.id}/${id}`}>
        <article class="profile">
          <ProfileHead screen={screen} acts={acts} />
          <div class="cols">
            <div class="main">
              {listed.visits === 'read' && <p class="aside-note">{t('vendor.reading')}</p>}
              {differ && plans}
              <VerdictBox />
              <ClassSwitch onChange={showClass} />
              {!differ && plans}
              <Reasons />
              <Steps ticks={screen.ticks} onTick={acts.tick} />
              <Duties />
              {sheet && (
                <>
                  <Criteria />
                  <ProsAndCons />
                  <DataFlow />
                  <Provider />
                  <About />
                  <Opinions />
                  <Documents />
                </>
              )}
              <EvidenceAge listed={listed} />
              <SignOff dataset={screen.dataset} />
            </div>
            <aside>
              <h2 class="vh">{t('profile.glance')}</h2>
              <Glance />
              <PlaceStrip places={screen.places} />
              <Contents id={listed.id} hasSheet={sheet !== undefined} />
              <Alternatives alternatives={screen.alternatives} />
            </aside>
          </div>
        </article>
      </SectionLinks.Provider>
    </ShownContext.Provider>
  );
}
