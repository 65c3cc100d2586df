import type { Sheet } from '../../core/sheet';
import type { DatasetRule, SheetProblem } from './rule';

/** One id names one sheet, and one address (host and path) leads to one sheet. */
export const uniqueIdsAndAddresses: DatasetRule = {
  id: 'unique-ids-and-addresses',
  severity: 'error',
  checkAll: (sheets) => [...secondClaims(sheets.flatMap(idOf)), ...secondClaims(sheets.flatMap(addressesOf))],
};

interface Claim {
  sheet: Sheet;
  field: string;
  claimed: string;
  cure: string;
}

const idOf = (sheet: Sheet): Claim[] => [
  { sheet, field: 'id', claimed: sheet.id, cure: 'choose another, or make the two sheets one' },
];

const addressesOf = (sheet: Sheet): Claim[] =>
  sheet.sites.map(({ host, path = '' }, index) => ({
    sheet,
    field: `sites[${index}]`,
    claimed: host + path,
    cure: 'remove it from one of the two, or tell them apart by path',
  }));

function secondClaims(claims: Claim[]): SheetProblem[] {
  const owners = new Map<string, string>();
  return claims.flatMap(({ sheet, field, claimed, cure }) => {
    const owner = owners.get(claimed);
    owners.set(claimed, owner ?? sheet.id);
    return owner === undefined
      ? []
      : [{ sheet, field, cure: `${claimed} already belongs to ${owner}; ${cure}` }];
  });
}
