import { useState } from 'preact/hooks';
import type { Listed } from '../../lib/core/assess';
import { offeringKey, oneOfEachVerdict } from '../../lib/core/plans';
import type { DataClass } from '../../lib/core/rating/methodology';
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
import { ShownContext } from './view-context';

export interface VendorViewProps {
  listed: Listed;
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
}

/** Everything that is known of a vendor: first the answer, then the reason, then the evidence. */
export function VendorView(props: VendorViewProps) {
  const { listed, sheet, texts, today, plan } = props;
  const { t } = useWords();
  const [dataClass, setDataClass] = useState<DataClass>('personal');
  const [key, setKey] = useState(plan ?? '');
  const offering =
    listed.offerings.find((candidate) => offeringKey(candidate) === key) ?? listed.offerings[0];
  if (!offering) return null;
  // Where the plans come out differently the answer depends on the plan, so it comes first.
  const differ = oneOfEachVerdict(listed, dataClass).length > 1;
  const plans = listed.offerings.length > 1 && (
    <Plans listed={listed} plan={plan} onShow={setKey} onPlan={props.onPlan} />
  );
  return (
    <ShownContext.Provider value={{ offering, dataClass, texts, today, sheet }}>
      <Identity name={listed.name} site={listed.site} />
      {props.fault && (
        <p class="note" role="alert">
          {props.fault}
        </p>
      )}
      {listed.visits === 'read' && <p class="aside-note">{t('vendor.reading')}</p>}
      {listed.offerings.length > 1 && (
        <Plans listed={listed} plan={plan} onShow={setKey} onPlan={props.onPlan} />
      )}
      <VerdictBox />
      <ClassSwitch onChange={setDataClass} />
      <Glance />
      {!differ && plans}
      <Reasons />
      <Steps ticks={props.ticks} onTick={props.onTick} />
      {sheet && <SheetParts />}
      <Duties />
      <EvidenceAge listed={listed} />
    </ShownContext.Provider>
  );
}
