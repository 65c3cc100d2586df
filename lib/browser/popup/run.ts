import type { PopupActs, PopupView } from '../../core/popup-view';
import type { VendorEntry } from '../../core/search';
import type { Lang } from '../../core/sheet';
import { browser } from '../api';
import { orBroken } from '../broken';
import { focusHeading } from '../keep-focus';
import { PackageFault, readDatasetFacts, readVendorList } from '../packaged';
import { readSettings } from '../settings';
import { onSiteAccessChange, readSiteAccess, requestSiteAccess } from '../site-access';
import { vendorActs } from '../vendor-acts';
import { keepPlan, keepTick } from '../keep';
import { declineAccess, isVendor, showChipAgain } from './acts';
import { painted } from '../painted';
import { loadEvidence, loadScreen } from './load';
import { readRoute } from './route';

type Draw = (view: PopupView, acts: PopupActs) => void;

/**
 * Runs the popup: draws the answer as soon as it is known, what stands below it once that is
 * painted, and all again after each act of the reader.
 */
export async function runPopup(lang: Lang, draw: Draw): Promise<void> {
  let view: PopupView | undefined;
  const show = (next: PopupView) => draw((view = next), acts);
  let loads = 0;
  const load = async () => {
    const mine = ++loads;
    const loaded = await loadView(lang);
    // Another link was followed meanwhile, or access changed again.
    if (mine !== loads) return;
    show(keepEvidence(loaded, view));
    change(async ({ listed }) => {
      const [evidence] = await Promise.all([loadEvidence(listed.id), painted()]);
      return evidence;
    });
  };
  const change = vendorActs(
    () => (view && isVendor(view.screen) ? view.screen : undefined),
    (screen) => view && show({ ...view, screen }),
  );
  const decline = async () => {
    const stored = await declineAccess();
    if (view) show({ ...view, access: null });
    if (!stored) change(async () => ({ unsaved: true }));
  };
  const acts: PopupActs = {
    // Not a step before the request: the browser wants to be asked within the click itself.
    allow: () => void requestSiteAccess(view?.access?.missing ?? []),
    declineAccess: () => void decline(),
    tick: (step, done) => change((screen) => keepTick(screen, step, done)),
    choosePlan: (plan) => change((screen) => keepPlan(screen, plan)),
    showChip: () => change(showChipAgain),
    openSettings: () => void browser.runtime.openOptionsPage(),
    alternatives,
    search: searchVendors(),
  };
  addEventListener(
    'hashchange',
    () => void load().then(() => focusHeading(document.querySelector('main') ?? document.body)),
  );
  onSiteAccessChange(() => void load());
  await load();
}

/** Who reads on while the same vendor is loaded again does not lose the place. */
function keepEvidence(loaded: PopupView, shown: PopupView | undefined): PopupView {
  const [next, before] = [loaded.screen, shown?.screen];
  if (!isVendor(next) || !before || !isVendor(before) || before.listed.id !== next.listed.id) return loaded;
  const { complete, sheet, fault, ticks, unsaved } = before;
  return { ...loaded, screen: { ...next, complete, sheet, fault, ticks, unsaved } };
}

async function loadView(lang: Lang): Promise<PopupView> {
  const [screen, access] = await Promise.all([loadScreen(readRoute(location.hash), lang), loadAccess()]);
  return { screen, access };
}

async function loadAccess(): Promise<PopupView['access']> {
  const [{ settings }, origins] = await Promise.all([readSettings(), ratedOrigins()]);
  const { missing } = await readSiteAccess(origins);
  return missing.length === 0 || settings.accessDeclined ? null : { missing, total: origins.length };
}

// A rating can be shown without the list of addresses: there is no access to offer then.
async function ratedOrigins(): Promise<string[]> {
  try {
    return (await readDatasetFacts()).origins;
  } catch (error) {
    if (error instanceof PackageFault) return [];
    throw error;
  }
}

/** Loads them when the answer stands. */
const alternatives: PopupActs['alternatives'] = (id) =>
  orBroken(async () => (await import('../alternatives')).readAlternatives(id));

/** Loads library and list with the first letter typed, not with the popup. */
function searchVendors(): PopupActs['search'] {
  let find: Promise<(query: string) => VendorEntry[]> | undefined;
  const load = async () => {
    const [{ makeSearch }, entries] = await Promise.all([import('../../core/search'), readVendorList()]);
    return makeSearch(entries);
  };
  return async (query) => {
    const loaded = await orBroken(() => (find ??= load()));
    if (typeof loaded === 'function') return loaded(query);
    // What could not be read is tried again with the next letter.
    find = undefined;
    return loaded;
  };
}
