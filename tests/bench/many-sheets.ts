import type { Sheet } from '../../lib/core/sheet';

/** So many sheets: the real ones, over and over, at hosts of their own. */
export function manySheets(real: Sheet[], count: number): Sheet[] {
  return Array.from({ length: count }, (_, i) => {
    const round = Math.floor(i / real.length);
    const sheet = real[i % real.length];
    if (!sheet) throw new Error('there is no sheet in data/vendors');
    const sites = sheet.sites.map((site) => ({ ...site, host: `v${round}.${site.host}` }));
    return round === 0 ? sheet : { ...sheet, id: `${sheet.id}-${round}`, sites };
  });
}
