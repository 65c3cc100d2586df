import type { PopupScreen, VendorScreen } from '../../core/popup-view';
import { changeSettings, writeSettings } from '../settings';

/** Shows the chip again at a vendor where it was hidden. */
export async function showChipAgain(screen: VendorScreen): Promise<Partial<VendorScreen>> {
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
