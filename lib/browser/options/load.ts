import type { Named, OptionsView } from '../../core/options-view';
import { browser } from '../api';
import { readAllTicks } from '../journal';
import { readDatasetFacts, readVendorList } from '../packaged';
import { readSettings } from '../settings';
import { readSiteAccess } from '../site-access';

/** Gathers what the options page shows. */
export async function loadOptions(): Promise<OptionsView> {
  const [{ settings, broken }, dataset, list, ticks] = await Promise.all([
    readSettings(),
    readDatasetFacts(),
    readVendorList(),
    countTicks(),
  ]);
  const { missing } = await readSiteAccess(dataset.origins);
  const total = dataset.origins.length;
  const named = (id: string): Named => ({ id, name: list.find((entry) => entry.id === id)?.name ?? id });
  return {
    access: { allowed: total - missing.length, total, missing },
    chipSize: settings.chipSize,
    searchKey: settings.searchKey,
    hidden: settings.hidden.map(named),
    plans: Object.entries(settings.plans).map(([id, plan]) => ({ ...named(id), plan })),
    ticks,
    broken,
    unsaved: false,
    about: {
      datasetDate: dataset.date,
      vendors: dataset.vendors,
      methodology: dataset.methodology,
      version: browser.runtime.getManifest().version,
      sources: dataset.sources,
    },
  };
}

async function countTicks(): Promise<OptionsView['ticks']> {
  try {
    const ticks = await readAllTicks();
    return { steps: ticks.length, vendors: new Set(ticks.map(({ vendor }) => vendor)).size };
  } catch {
    return null;
  }
}
