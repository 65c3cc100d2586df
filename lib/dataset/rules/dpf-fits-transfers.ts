import type { SheetRule } from './rule';
import { statementsOf } from './statements';

/** Lint V-2: a certification under the Data Privacy Framework is a named safeguard. */
export const dpfFitsTransfers: SheetRule = {
  id: 'dpf-fits-transfers',
  severity: 'error',
  check: (sheet) => {
    if (sheet.dpf !== 'certified') return [];
    return statementsOf(sheet)
      .filter(({ criterion, status }) => criterion === 'transfers' && status === 'absent')
      .map(({ field }) => ({
        field,
        cure: "'absent', yet dpf is 'certified', which is a safeguard; correct one of the two",
      }));
  },
};
