import type { HostingLocation, Sheet } from '../../core/sheet';
import { isInEea } from './places';
import type { SheetRule } from './rule';

/**
 * Lint V-1. 'Covered' with a default place outside the EEA holds only where any business
 * customer can choose one inside; 'absent' only where the documents leave no place inside.
 */
export const euHostingFitsPlaces: SheetRule = {
  id: 'eu-hosting-fits-places',
  severity: 'warning',
  check: (sheet) => {
    const cure = cureOf(sheet);
    return cure ? [{ field: 'criteria.euHosting', cure }] : [];
  },
};

function cureOf({ criteria, hosting: { locations } }: Sheet): string | undefined {
  const { status } = criteria.euHosting;
  const inside = locations.filter(isInEea);
  const outside = locations.filter((location) => isDefault(location) && !isInEea(location));
  if (status === 'absent' && inside.length > 0) {
    return `'absent', yet ${places(inside)} is among the places; look at both again`;
  }
  if (status !== 'covered' || outside.length === 0 || inside.some(isOpenOption)) return undefined;
  return `'covered', yet ${places(outside)} is a place by default; look at both again, and name the exception in the note`;
}

const isDefault = ({ access, plan }: HostingLocation) => access !== 'option' && plan === undefined;
const isOpenOption = ({ access, plan }: HostingLocation) => access === 'option' && plan === undefined;
const places = (locations: HostingLocation[]) => locations.map(({ place }) => place).join(', ');
