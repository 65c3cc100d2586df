import { vi } from 'vitest';

/** Gives the test's document the top layer that it lacks. Says in order what was done to it. */
export function giveTopLayer(): { acts: string[] } {
  const acts: string[] = [];
  Object.assign(HTMLElement.prototype, {
    showPopover: vi.fn<() => void>(() => void acts.push('show')),
    hidePopover: vi.fn<() => void>(() => void acts.push('hide')),
  });
  return { acts };
}
