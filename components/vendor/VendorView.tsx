import type { ComponentChildren } from 'preact';
import type { Listed } from '../../lib/core/assess';
import type { Sheet } from '../../lib/core/sheet';
import type { Texts } from '../../lib/core/texts';
import { useWords } from '../words';
import { ClassSwitch } from './ClassSwitch';
import { Duties } from './Duties';
import { EvidenceAge } from './EvidenceAge';
import { Glance } from './Glance';
import { Identity } from './Identity';
import { Plans } from './Plans';
import { Reasons } from './Reasons';
import { SheetParts } from './SheetParts';
import { Steps } from './Steps';
import { VerdictBox } from './VerdictBox';
import { useShownState } from './use-shown-state';
import { ShownContext } from './view-context';

export interface VendorViewProps {
  listed: Listed;
  /** Whether what stands below the answer was read yet. */
  complete: boolean;
  /** Undefined where its file is missing; `fault` says so then. */
  sheet: Sheet | undefined;
  fault: string | null;
  texts: Texts;
  /** YYYY-MM-DD. */
  today: string;
  /** The plan the reader said to have; null where none was chosen, '' for the base offering. */
  plan: string | null;
  /** Day of each ticked step, by its key. */
  ticks: Record<string, string>;
  onTick(step: string, done: boolean): void;
  onPlan(plan: string | null): void;
  /** What stands below everything else. */
  children?: ComponentChildren;
}

/** Everything that is known of a vendor: first the answer, then the reason, then the evidence. */
export function VendorView(props: VendorViewProps) {
  const { listed, sheet, texts, today, plan } = props;
  const { t } = useWords();
  const { offering, dataClass, differ, showClass, showOffering } = useShownState(listed, plan);
  if (!offering) return null;
  const plans = listed.offerings.length > 1 && (
    <Plans listed={listed} plan={plan} onShow={showOffering} onPlan={props.onPlan} />
  );
  return (
    <ShownContext.Provider value={{ offering, dataClass, texts, today, sheet }}>
      <Identity listed={listed} />
      {props.fault && (
        <p class="note" role="alert">
          {props.fault}
        </p>
      )}
      {listed.visits === 'read' && <p class="aside-note">{t('vendor.reading')}</p>}
      {differ && plans}
      <VerdictBox />
      <ClassSwitch onChange={showClass} />
      <Glance />
      {!differ && plans}
      {props.complete && (
        <>
          <Reasons />
          <Steps ticks={props.ticks} onTick={props.onTick} />
          {sheet && <SheetParts />}
          <Duties />
          <EvidenceAge listed={listed} />
          {props.children}
        </>
      )}
    </ShownContext.Provider>
  );
}
