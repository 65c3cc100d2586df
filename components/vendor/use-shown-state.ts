import { useState } from 'preact/hooks';
import type { Listed, RatedOffering } from '../../lib/core/assess';
import { offeringKey, oneOfEachVerdict } from '../../lib/core/plans';
import type { DataClass } from '../../lib/core/rating/methodology';

/** Which offering and which class of data a reader looks at. */
export interface ShownState {
  offering: RatedOffering | undefined;
  dataClass: DataClass;
  /** The plans come out differently, so the answer depends on the plan. */
  differ: boolean;
  showClass(dataClass: DataClass): void;
  /** '' is the base offering. */
  showOffering(key: string): void;
}

/** Begins with personal data and the reader's own plan, or the base offering where none was chosen. */
export function useShownState(listed: Listed, plan: string | null): ShownState {
  const [dataClass, showClass] = useState<DataClass>('personal');
  const [key, showOffering] = useState(plan ?? '');
  const { offerings } = listed;
  return {
    offering: offerings.find((candidate) => offeringKey(candidate) === key) ?? offerings[0],
    dataClass,
    differ: oneOfEachVerdict(listed, dataClass).length > 1,
    showClass,
    showOffering,
  };
}
