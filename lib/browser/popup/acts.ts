import type { PopupScreen, VendorScreen } from '../../core/popup-view';
import { ask } from '../ask';
import { today } from '../clock';
import { tick, untick } from '../journal';
import { changeSettings, writeSettings } from '../settings';

/** What changes on the vendor screen after an act of the reader. */
export type Change = Partial<Pick<VendorScreen, 'ticks' | 'plan' | 'unsaved' | 'chipHidden'>>;

/** What a screen with a checklist has. */
type Ticked = Pick<VendorScreen, 'listed' | 'ticks'>;

/** Keeps a tick, or takes it back; says so where the browser refuses to store it. */
export async function keepTick(screen: Ticked, step: string, done: boolean): Promise<Change> {
  const vendor = screen.listed.id;
  const on = today();
  try {
    await (done ? tick({ vendor, step, on }) : untick(vendor, step));
  } catch {
    return { unsaved: true };
  }
  const { [step]: _before, ...others } = screen.ticks;
  return { ticks: done ? { ...others, [step]: on } : others, unsaved: false };
}

/** Remembers the plan that the reader has; null forgets it. */
export async function keepPlan(screen: Pick<VendorScreen, 'listed'>, plan: string | null): Promise<Change> {
  try {
    const { status } = await ask({ kind: 'choose-plan', id: screen.listed.id, plan });
    return status === 'done' ? { plan, unsaved: false } : { unsaved: true };
  } catch {
    // The service worker did not answer.
    return { unsaved: true };
  }
}

/** Shows the chip again at a vendor where it was hidden. */
export async function showChipAgain(screen: VendorScreen): Promise<Change> {
  try {
    await changeSettings(({ chipSize, hidden }) => ({
      chipSize: chipSize === 'off' ? 'pill' : chipSize,
      hidden: hidden.filter((id) => id !== screen.listed.id),
    }));
    return { chipHidden: false, unsaved: false };
  } catch {
    return { unsaved: true };
  }
}

/** Remembers that the reader does not want to be asked for access again; gives whether that was stored. */
export async function declineAccess(): Promise<boolean> {
  try {
    await writeSettings({ accessDeclined: true });
    return true;
  } catch {
    return false;
  }
}

/** Narrows a screen to a vendor's; acts on others have nothing to change. */
export const isVendor = (screen: PopupScreen): screen is VendorScreen => screen.kind === 'vendor';
