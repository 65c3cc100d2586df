/** How long the typing rests before the address follows, in milliseconds. */
const rest = 150;
let pending: { address: string; timer: number } | undefined;

/** Puts a view's address into the history. */
export function pushAddress(address: string): void {
  settle();
  history.pushState(null, '', address);
}

/**
 * Lets the address follow the typing. Not with every letter: a browser takes longer to note an
 * address than the page takes to search. Whoever follows a link meanwhile finds the view again
 * by going back.
 */
export function followTyping(address: string): void {
  if (pending) clearTimeout(pending.timer);
  else addEventListener('click', settle, { capture: true, once: true });
  pending = { address, timer: window.setTimeout(settle, rest) };
}

/** The reader went back or forward while typing rested: what was typed belongs to the entry that was left. */
export function forgetTyping(): void {
  if (!pending) return;
  clearTimeout(pending.timer);
  pending = undefined;
  removeEventListener('click', settle, { capture: true });
}

function settle(): void {
  if (!pending) return;
  history.replaceState(null, '', pending.address);
  forgetTyping();
}
