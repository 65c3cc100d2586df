import type { OptionsActs, OptionsView } from '../../core/options-view';
import { changeSettings, onSettingsChange, resetSettings, type Settings } from '../settings';
import { dropSiteAccess, onSiteAccessChange, requestSiteAccess } from '../site-access';
import { loadOptions } from './load';

/** Runs the options page: draws it, and again whenever access or settings changed, here or elsewhere. */
export async function runOptions(draw: (view: OptionsView, acts: OptionsActs) => void): Promise<void> {
  let view: OptionsView | undefined;
  const show = (next: OptionsView) => draw((view = next), acts);
  const load = async () => show(await loadOptions());
  const keep = async (stored: Promise<void>) => {
    try {
      await stored;
    } catch {
      if (view) show({ ...view, unsaved: true });
    }
  };
  const save = (change: (settings: Settings) => Partial<Settings>) => keep(changeSettings(change));
  const acts: OptionsActs = {
    allow: () => void requestSiteAccess(view?.access.missing ?? []),
    dropAccess: () => void dropSiteAccess(),
    setChipSize: (chipSize) => void save(() => ({ chipSize })),
    setSearchKey: (searchKey) => void save(() => ({ searchKey })),
    showChipAt: (vendor) => void save(({ hidden }) => ({ hidden: hidden.filter((id) => id !== vendor) })),
    forgetPlan: (vendor) => void save(({ plans }) => ({ plans: without(plans, vendor) })),
    resetBroken: () => void keep(resetSettings(view?.broken ?? [])),
  };
  onSettingsChange(() => void load());
  onSiteAccessChange(() => void load());
  await load();
}

function without(plans: Settings['plans'], vendor: string): Settings['plans'] {
  const { [vendor]: _forgotten, ...others } = plans;
  return others;
}
