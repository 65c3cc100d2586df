import methodology from '../../../data/methodology/methodology.rules.json' with { type: 'json' };
import type { HostingLocation, Sheet } from '../../core/sheet';

const eea = new Set(['EU', 'EEA', ...methodology.law.eea, ...methodology.law.eeaTerritories.codes]);

/** In the EEA as the methodology's law facts have it. */
export const isInEea = ({ place }: HostingLocation): boolean => eea.has(place);

/** The places that hold for plans only, with the field where the plan stands. */
export const placesWithPlan = ({ hosting }: Sheet): PlaceWithPlan[] =>
  hosting.locations.flatMap((location, index) => {
    const { plan } = location;
    return plan === undefined ? [] : [{ ...location, plan, field: `hosting.locations[${index}].plan` }];
  });

export interface PlaceWithPlan extends HostingLocation {
  plan: string;
  field: string;
}
