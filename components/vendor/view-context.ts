import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RatedOffering } from '../../lib/core/assess';
import type { DataClass } from '../../lib/core/rating/methodology';
import type { Params } from '../../lib/core/rating/rating';
import type { CriterionId, Sheet } from '../../lib/core/sheet';
import type { Texts } from '../../lib/core/texts';
import { wording } from '../../lib/core/wording';

/** What every part of a vendor's view speaks of: the offering and the class of data that are shown. */
export interface Shown {
  offering: RatedOffering;
  dataClass: DataClass;
  texts: Texts;
  /** YYYY-MM-DD. */
  today: string;
}

/** The same where the vendor's sheet is there. */
export interface ShownSheet extends Shown {
  sheet: Sheet;
}

export const ShownContext = createContext<(Shown & { sheet: Sheet | undefined }) | undefined>(undefined);

/** What is shown; throws outside of a VendorView. */
export function useShown(): Shown & { sheet: Sheet | undefined } {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('components/vendor: parts of a vendor stand inside VendorView');
  return shown;
}

/** What is shown, for parts that are drawn only where there is a sheet. */
export function useSheet(): ShownSheet {
  const { sheet, ...shown } = useShown();
  if (!sheet) throw new Error('components/vendor: this part needs the sheet');
  return { ...shown, sheet };
}

/** The rating of the class that is shown. */
export const useClassRating = () => {
  const { offering, dataClass } = useShown();
  return offering.rating.classes[dataClass];
};

/** Fills a text of the methodology with its values. */
export function useWording(): (template: string, params: Params) => string {
  const { texts } = useShown();
  const criterion = (id: CriterionId) => texts.criteria[id].label;
  return (template, params) => wording(template, params, { lang: texts.lang, criterion });
}
