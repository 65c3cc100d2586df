import type { Assessment, Listed } from '../../core/assess';
import { knownPlan } from '../../core/chip-view';
import type { PopupScreen, SearchScreen, VendorScreen } from '../../core/popup-view';
import type { Lang } from '../../core/sheet';
import type { Texts } from '../../core/texts';
import { ask } from '../ask';
import { today } from '../clock';
import { orBroken } from '../broken';
import { readSheetOrFault, readTexts } from '../packaged';
import { readSettings } from '../settings';
import { readTicksAt } from '../ticks-at';
import { readActiveAddress, type Route } from './route';

/** Loads what the route shows; all that can be read at once is read at once. */
export async function loadScreen(route: Route, lang: Lang): Promise<PopupScreen> {
  return orBroken(async () => {
    const [texts, screen] = await Promise.all([readTexts(lang), screenOf(route)]);
    return 'listed' in screen
      ? vendorScreen(screen.listed, texts, route)
      : { ...screen, verdicts: texts.verdicts };
  });
}

type Found = { listed: Listed } | Omit<SearchScreen, 'verdicts'>;

async function screenOf(route: Route): Promise<Found> {
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

async function vendorScreen(listed: Listed, texts: Texts, route: Route): Promise<VendorScreen> {
  const [sheet, { settings }, ticks] = await Promise.all([
    readSheetOrFault(listed.id),
    readSettings(),
    readTicksAt(listed.id),
  ]);
  return {
    kind: 'vendor',
    listed,
    ...sheet,
    texts,
    today: today(),
    plan: knownPlan(listed, settings.plans[listed.id]),
    ...ticks,
    chipHidden: settings.chipSize === 'off' || settings.hidden.includes(listed.id),
    found: route.to === 'vendor',
  };
}
