import type { Assessment, Listed } from '../../core/assess';
import { knownPlan } from '../../core/chip-view';
import type { Evidenced, PopupScreen, SearchScreen } from '../../core/popup-view';
import type { Lang } from '../../core/sheet';
import { ask } from '../ask';
import { today } from '../clock';
import { orBroken } from '../broken';
import { readSheetOrFault, readTexts } from '../packaged';
import { readSettings } from '../settings';
import { readTicksAt } from '../ticks-at';
import { readActiveAddress, type Route } from './route';

/** Loads what the route shows; all that can be read at once is read at once. Of a vendor it gives the answer alone. */
export async function loadScreen(route: Route, lang: Lang): Promise<PopupScreen> {
  return orBroken(async () => {
    // What takes longest is asked first.
    const [found, texts, { settings }] = await Promise.all([foundBy(route), readTexts(lang), readSettings()]);
    if (!('listed' in found)) return { ...found, verdicts: texts.verdicts };
    const { listed } = found;
    return {
      kind: 'vendor',
      listed,
      texts,
      today: today(),
      plan: knownPlan(listed, settings.plans[listed.id]),
      chipHidden: settings.chipSize === 'off' || settings.hidden.includes(listed.id),
      found: route.to === 'vendor',
      ...notReadYet,
    };
  });
}

const notReadYet: Evidenced = { complete: false, sheet: undefined, fault: null, ticks: {}, unsaved: false };

/** Loads what stands below a vendor's answer. Throws nothing: what cannot be read is told in the result. */
export async function loadEvidence(id: string): Promise<Evidenced> {
  const [sheet, ticks] = await Promise.all([readSheetOrFault(id), readTicksAt(id)]);
  return { complete: true, ...sheet, ...ticks };
}

type Found = { listed: Listed } | Omit<SearchScreen, 'verdicts'>;

async function foundBy(route: Route): Promise<Found> {
  if (route.to === 'search') return search('asked');
  if (route.to === 'vendor')
    return foundOr(await ask({ kind: 'assess', id: route.id }), search('unknown-id'));
  const address = await readActiveAddress();
  if (!address) return search('not-web');
  return foundOr(await ask({ kind: 'assess', address }), search('unlisted', address.hostname));
}

const search = (reason: SearchScreen['reason'], hostname = '') => ({
  kind: 'search' as const,
  reason,
  hostname,
});

const foundOr = (assessment: Assessment, otherwise: Found): Found =>
  assessment.status === 'listed' ? { listed: assessment } : otherwise;
