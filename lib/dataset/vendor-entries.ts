import { assessSheet } from '../core/assess';
import { ratable } from '../core/rating/ratable';
import { withoutTexts } from '../core/rating/without-texts';
import type { VendorEntry } from '../core/search';
import type { Data } from './compile';

/**
 * All vendors in brief, for search. The verdict is that of the dataset's own day: a list
 * entry points to the popup, which rates again for the day of looking.
 */
export function vendorEntries({ sheets, rules, dataset }: Data): VendorEntry[] {
  const methodology = withoutTexts(rules);
  return sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    hosts: sheet.sites.map((site) => site.host + (site.path ?? '')),
    provider: sheet.provider.name,
    categories: sheet.categories,
    verdict:
      assessSheet(ratable(sheet), methodology, dataset.date).offerings[0]?.rating.classes.personal.verdict ??
      'insufficient-evidence',
  }));
}
