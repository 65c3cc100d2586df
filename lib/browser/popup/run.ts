import type { PopupActs, PopupView, VendorScreen } from '../../core/popup-view';
import type { VendorEntry } from '../../core/search';
import type { Lang } from '../../core/sheet';
import { browser } from '../api';
import { inTurn } from '../in-turn';
import { PackageFault, readDatasetFacts, readVendorList } from '../packaged';
import { readSettings } from '../settings';
import { onSiteAccessChange, readSiteAccess, requestSiteAccess } from '../site-access';
import { declineAccess, isVendor, keepPlan, keepTick, showChipAgain, type Change } from './acts';
import { loadScreen } from './load';
import { readRoute } from './route';

type Draw = (view: PopupView, acts: PopupActs) => void;

/** Runs the popup: draws once everything is there, and again after each act of the reader. */
export async function runPopup(lang: Lang, draw: Draw): Promise<void> {
  let view: PopupView | undefined;
  const turn = inTurn();
  const show = (next: PopupView) => draw((view = next), acts);
  const load = async () => show(await loadView(lang));
  const change = (job: Job) => {
    const clicked = view?.screen;
    if (clicked && isVendor(clicked)) void turn(() => follow(clicked, job));
  };
  const follow = async (clicked: VendorScreen, job: Job) => {
    // Another act may have changed the screen since, and a link may have led to another vendor.
    const changed = await job(current(view, clicked) ?? clicked);
    const screen = current(view, clicked);
    if (view && screen) show({ ...view, screen: { ...screen, ...changed } });
  };
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
    search: searchVendors(),
  };
  addEventListener('hashchange', () => void load());
  onSiteAccessChange(() => void load());
  await load();
}

type Job = (screen: VendorScreen) => Promise<Change>;

/** The screen as it is now, where it still shows the same vendor. */
function current(view: PopupView | undefined, clicked: VendorScreen): VendorScreen | undefined {
  const screen = view?.screen;
  return screen && isVendor(screen) && screen.listed.id === clicked.listed.id ? screen : undefined;
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

/** Loads library and list with the first letter typed, not with the popup. */
function searchVendors(): (query: string) => Promise<VendorEntry[]> {
  let find: Promise<(query: string) => VendorEntry[]> | undefined;
  const load = async () => {
    const [{ makeSearch }, entries] = await Promise.all([import('../../core/search'), readVendorList()]);
    return makeSearch(entries);
  };
  return async (query) => (await (find ??= load()))(query);
}
