import { isInEea } from './places';
import type { SheetRule } from './rule';

/** Lint V-4: where every place is in the EEA nothing is transferred, so no safeguard can be absent. */
export const placesFitTransfers: SheetRule = {
  id: 'places-fit-transfers',
  severity: 'error',
  check: ({ criteria, hosting: { locations } }) => {
    if (criteria.transfers.status !== 'absent') return [];
    if (locations.length === 0 || !locations.every(isInEea)) return [];
    return [
      {
        field: 'criteria.transfers',
        cure: "'absent', yet every place is in the EEA; add the places outside, or correct the status",
      },
    ];
  },
};
