/**
 * Calls back when the reader asks for the topmost thing to be closed: Escape also where the page keeps
 * all keys to itself, the back gesture on a phone. Chromium from 126 and Firefox from 149 tell; elsewhere
 * the card hears the key alone. Gives the function that stops it.
 */
export function onCloseRequest(listener: () => void): () => void {
  if (typeof CloseWatcher === 'undefined') return () => undefined;
  const watcher = new CloseWatcher();
  watcher.addEventListener('close', listener);
  return () => watcher.destroy();
}

/** Not yet in TypeScript's list of what browsers have. */
declare class CloseWatcher extends EventTarget {
  destroy(): void;
}
