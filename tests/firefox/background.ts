import { expect } from 'vitest';
import { addonId, type Lens } from './lens';

/** Ends the event page at once. */
export async function stopBackground(lens: Lens): Promise<void> {
  // While it still answers, the browser puts the end off.
  await expect.poll(() => lens.inWindow(terminate, addonId)).toBe('stopped');
}

/** Waits until the browser itself ends the event page for want of work; that comes after half a second here. */
export async function idleBackground(lens: Lens): Promise<void> {
  await lens.inWindow(setIdleTimeout, 500);
  // The new length counts from the next start on.
  await stopBackground(lens);
  expect(await lens.inWindow(wake, addonId)).toBe('running');
  await expect.poll(() => lens.inWindow(stateOf, addonId)).toBe('stopped');
}

async function terminate(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== 'stopped') await extension.terminateBackground();
  return extension.backgroundState;
}

async function wake(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground();
  return extension.backgroundState;
}

function stateOf(id: string): string {
  return WebExtensionPolicy.getByID(id).extension.backgroundState;
}

function setIdleTimeout(milliseconds: number): void {
  Services.prefs.setIntPref('extensions.background.idle.timeout', milliseconds);
}
