/** Where the chip is, in CSS pixels, and whether it can be pressed there. */
export interface ChipPlace {
  box: { x: number; y: number; width: number; height: number };
  isInWindow: boolean;
  /** The page's own hit test finds the host there, and nothing above it. */
  isTopmost: boolean;
  isOpen: boolean;
  /** The focus is on the card or the button itself. */
  hasFocus: boolean;
}

/** Where the chip of a shadow root is, or null where there is none. Runs in the page, so it knows nothing around it. */
export function placeIn(root: ShadowRoot | undefined): ChipPlace | null {
  const part = root?.querySelector('.card, button');
  if (!root || !part) return null;
  const { left, top, right, bottom, width, height } = part.getBoundingClientRect();
  const spots = [0.05, 0.5, 0.95].map((share) => [left + width * share, top + height / 2] as const);
  return {
    box: { x: left, y: top, width, height },
    isInWindow: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
    isTopmost: spots.every((spot) => document.elementFromPoint(...spot) === root.host),
    isOpen: part.localName !== 'button',
    hasFocus: root.activeElement === part,
  };
}

/** Whether the last words of the open card can be scrolled to. Runs in the page, as above. */
export function reachesEnd(root: ShadowRoot | undefined): boolean {
  const end = root?.querySelector('.disclaimer');
  end?.scrollIntoView({ block: 'end' });
  const { top = -1, bottom = 0 } = end?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
}
