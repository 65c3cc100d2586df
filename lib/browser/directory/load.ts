import type { Listed } from '../../core/assess';
import { knownPlan } from '../../core/chip-view';
import type { AskedComparison } from '../../core/compare/view';
import type { DirectoryEntry } from '../../core/directory/entry';
import { knownValues } from '../../core/directory/facets';
import { fromParams } from '../../core/directory/view';
import type {
  CompareScreen,
  DirectoryScreen,
  ListScreen,
  NothingScreen,
  ProfileScreen,
} from '../../core/directory-screens';
import { readSiteIndex } from '../../core/match';
import { placeCode } from '../../core/places';
import { regionName } from '../../core/region-name';
import type { Lang } from '../../core/sheet';
import type { Texts } from '../../core/texts';
import { alternativesOf } from '../alternatives';
import { ask } from '../ask';
import { today } from '../clock';
import {
  readDatasetFacts,
  readDirectory,
  readSheetOrFault,
  readSites,
  readTexts,
  type DatasetFacts,
} from '../packaged';
import { readSettings } from '../settings';
import { readTicksAt } from '../ticks-at';
import { comparisonOf, readChosen } from './chosen';
import type { DirectoryRoute } from './route';

/** What every screen is made from; read once for a page. */
export interface Ground {
  texts: Texts;
  entries: DirectoryEntry[];
  dataset: DatasetFacts;
}

export async function loadGround(lang: Lang): Promise<Ground> {
  const [texts, entries, dataset] = await Promise.all([readTexts(lang), readDirectory(), readDatasetFacts()]);
  return { texts, entries, dataset };
}

/** Loads what the route asks for; `from` is where the reader was. */
export async function loadDirectory(
  route: DirectoryRoute,
  ground: Ground,
  from?: DirectoryRoute,
): Promise<DirectoryScreen> {
  const { texts, entries, dataset } = ground;
  if (route.to === 'list') {
    const cameFrom = from?.to === 'vendor' ? from.id : undefined;
    return { ...listScreen(route.params, ground), searchKey: await readSearchKey(), cameFrom };
  }
  if (route.to === 'paste') {
    return {
      kind: 'paste',
      sites: readSiteIndex(await readSites()),
      entries,
      texts,
      today: today(),
      dataset,
    };
  }
  if (route.to === 'compare') return compareScreen(route.asked, ground);
  if (route.to === 'unlisted') return nothing(route.hostname, texts);
  const assessment = await ask({ kind: 'assess', id: route.id });
  return assessment.status === 'listed' ? profileScreen(assessment, ground) : nothing(route.id, texts);
}

/** Whether '/' leads to the search. */
export const readSearchKey = async () => (await readSettings()).settings.searchKey;

const nothing = (about: string, texts: Texts): NothingScreen => ({ kind: 'nothing', about, texts });

function listScreen(
  params: URLSearchParams,
  { texts, entries, dataset }: Ground,
): Omit<ListScreen, 'cameFrom' | 'searchKey'> {
  const day = today();
  const { view, dropped } = fromParams(params, knownValues(entries, day));
  return { kind: 'list', view, dropped, entries, today: day, texts, dataset, chosen: readChosen() };
}

async function profileScreen(listed: Listed, ground: Ground): Promise<ProfileScreen> {
  const { texts, entries, dataset } = ground;
  const [{ settings }, ticks, sheet] = await Promise.all([
    readSettings(),
    readTicksAt(listed.id),
    readSheetOrFault(listed.id),
  ]);
  return {
    kind: 'profile',
    listed,
    ...sheet,
    texts,
    today: today(),
    plan: knownPlan(listed, settings.plans[listed.id]),
    ...ticks,
    alternatives: alternativesOf(listed.id, entries, dataset),
    places: placesOf(listed.id, ground),
    ...comparisonOf(listed.id, readChosen()),
    entries,
    dataset,
  };
}

async function compareScreen(
  { view: asked, dropped, isCut }: AskedComparison,
  ground: Ground,
): Promise<CompareScreen> {
  const { texts, entries, dataset } = ground;
  const { settings } = await readSettings();
  const found = await Promise.all(
    asked.ids.map((id) => comparedVendor(id, asked.plans[id] ?? settings.plans[id], ground)),
  );
  const vendors = found.flatMap((vendor) => vendor ?? []);
  const unknown = asked.ids.filter((_, i) => !found[i]);
  const gone = vendors.flatMap(({ listed, plan }) => {
    const wanted = asked.plans[listed.id];
    return wanted === undefined || wanted === plan ? [] : [`${listed.name} (${wanted})`];
  });
  const plans = Object.fromEntries(
    vendors.flatMap(({ listed, plan }) => (plan === null ? [] : [[listed.id, plan]])),
  );
  const view = { ...asked, ids: vendors.map(({ listed }) => listed.id), plans };
  return {
    kind: 'compare',
    view,
    vendors,
    unknown: [...unknown, ...gone, ...dropped],
    isCut,
    entries,
    texts,
    today: today(),
    dataset,
  };
}

async function comparedVendor(
  id: string,
  plan: string | undefined,
  { entries }: Ground,
): Promise<CompareScreen['vendors'][number] | undefined> {
  const entry = entries.find((one) => one.id === id);
  const listed = await ask({ kind: 'assess', id });
  if (!entry || listed.status !== 'listed') return undefined;
  const { sheet } = await readSheetOrFault(id);
  return { listed, entry, sheet, plan: knownPlan(listed, plan) };
}

function placesOf(id: string, { entries, dataset }: Ground): ProfileScreen['places'] {
  const entry = entries.find((one) => one.id === id);
  const place = (code: string, byChoice: boolean) => ({
    code: placeCode(code),
    region: regionName(placeCode(code), dataset.law, today()),
    byChoice,
  });
  const { places = [], choices = [] } = entry ?? {};
  return [
    ...places.map((code) => place(code, false)),
    ...[...new Set(choices)].map((code) => place(code, true)),
  ];
}
