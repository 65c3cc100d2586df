import { expect } from 'vitest';
import { addonId, type Lens } from './lens';
import type { Tab } from './tab';

/** Clicks the welcome page's button, and answers the browser's own question. */
export async function allowOnWelcomePage(lens: Lens): Promise<Tab> {
  const welcome = await lens.openOwn('welcome.html');
  await expect.poll(() => welcome.count('.btn.primary')).toBe(1);
  await welcome.front();
  await welcome.click('.btn.primary');
  await answerDialog(lens, 'allow');
  await expect.poll(() => welcome.count('.answer')).toBe(1);
  return welcome;
}

/** Waits for the browser's question for permissions, answers it and gives what it asked. */
export async function answerDialog(lens: Lens, answer: 'allow' | 'deny'): Promise<string> {
  await expect.poll(() => lens.inWindow(readDialog)).not.toBe('');
  const asked = await lens.inWindow(readDialog);
  await lens.inWindow(pressInDialog, answer);
  return asked;
}

/** Takes the access to one pattern back, as the add-on manager does. */
export const revokeInBrowser = (lens: Lens, origin: string) => lens.inWindow(revoke, addonId, origin);

async function revoke(id: string, origin: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions.remove(
    id,
    { permissions: [], origins: [origin], data_collection: [] },
    extension,
  );
}

/** What Firefox would tell and ask of a person who installs the extension. */
export const permissionsAskedAtInstall = (lens: Lens) => lens.inWindow(readInstallWarnings, addonId);

function readInstallWarnings(id: string): string[] {
  const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  const permissions = WebExtensionPolicy.getByID(id).extension.getRequiredPermissions();
  return ExtensionData.formatPermissionStrings({ type: 'sideload', permissions, addonName: 'GDPR Lens' })
    .msgs;
}

function readDialog(): string {
  const { panel } = PopupNotifications;
  const isOpen = panel.getAttribute('panelopen') === 'true';
  return isOpen ? (panel.firstElementChild?.textContent ?? '') : '';
}

function pressInDialog(answer: string): void {
  const dialog = PopupNotifications.panel.firstElementChild;
  if (answer === 'allow') dialog?.button.click();
  else dialog?.secondaryButton.click();
}
