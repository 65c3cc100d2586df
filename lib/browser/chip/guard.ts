/** What a hand or a key sets off. */
const acts = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
];
/** What a page must not answer to, for instance with its shortcuts or by pulling the focus back into its own dialog. */
const kept = [...acts, 'focusin', 'focusout'];

/** Whether an act may go on; it is asked before each one that comes from the user. */
export type MayAct = () => boolean;

/**
 * Stands between page and chip: lets in what the user does and nothing that a script
 * pretends, and keeps what happens in the chip from the listeners of the page.
 */
export function guard(root: ShadowRoot, mayAct: MayAct): void {
  const passive = false;
  for (const type of acts) {
    root.addEventListener(type, (event) => stopPretended(event, mayAct), { capture: true, passive });
  }
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());
}

/** Ends an event that no user set off, or that comes too late. */
export function stopPretended(event: Event, mayAct: MayAct): void {
  if (event.isTrusted && mayAct()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
