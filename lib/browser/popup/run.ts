import type { PopupActs, PopupView } from '../../core/popup-view';
import type { VendorEntry } from '../../core/search';
import type { Lang } from '../../core/sheet';
import { browser } from '../api';
import { readDatasetFacts, readVendorList } from '../packaged';
import { readSettings, writeSettings } from '../settings';
import { onSiteAccessChange, readSiteAccess, requestSiteAccess } from '../site-access';
import { isVendor, keepPlan, keepTick, showChipAgain, type Change } from './acts';
import { loadScreen } from './load';
import { readRoute } from './route';

type Draw = (view: PopupView, acts: PopupActs) => void;

/** Runs the popup: draws once everything is there, and again after each act of the reader. */
export async function runPopup(lang: Lang, draw: Draw): Promise<void> {
  let view: PopupView | undefined;
  const show = (next: PopupView) => draw((view = next), acts);
  const load = async () => show(await loadView(lang));
  const change = (job: (screen: VendorOf<PopupView>) => Promise<Change>) => void follow(job);
  const follow = async (job: (screen: VendorOf<PopupView>) => Promise<Change>) => {
    if (!view || !isVendor(view.screen)) return;
    const changed = await job(view.screen);
    if (isVendor(view.screen)) show({ ...view, screen: { ...view.screen, ...changed } });
  };
  const acts: PopupActs = {
    allow: () => void allow(view?.access?.missing ?? []),
    declineAccess: () => void writeSettings({ accessDeclined: true }).then(load),
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

type VendorOf<View extends PopupView> = Extract<View['screen'], { kind: 'vendor' }>;

async function loadView(lang: Lang): Promise<PopupView> {
  const [screen, access] = await Promise.all([loadScreen(readRoute(location.hash), lang), loadAccess()]);
  return { screen, access };
}

async function loadAccess(): Promise<PopupView['access']> {
  const [{ settings }, { origins }] = await Promise.all([readSettings(), readDatasetFacts()]);
  const { missing } = await readSiteAccess(origins);
  return missing.length === 0 || settings.accessDeclined ? null : { missing, total: origins.length };
}

// Not a step before the request: the browser wants to be asked within the click itself.
async function allow(missing: string[]): Promise<void> {
  if (await requestSiteAccess(missing)) await writeSettings({ accessDeclined: false });
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
