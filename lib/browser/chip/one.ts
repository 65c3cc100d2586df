const slot = Symbol.for('gdpr-lens.chip');

/** The isolated world of the extension in this page; the page has another and sees nothing of it. */
type World = typeof globalThis & { [slot]?: () => void };

/** Stops the chip that an earlier injection left in this world and remembers how to stop this one. */
export function replaceEarlier(stop: () => void): void {
  const world = globalThis as World; // the slot is this file's own
  world[slot]?.();
  world[slot] = stop;
}
