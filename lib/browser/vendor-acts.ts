import type { Listed } from '../core/assess';
import { inTurn } from './in-turn';

/** A screen that shows one vendor. */
interface OfVendor {
  listed: Listed;
}

/**
 * Runs what the reader does on a vendor's screen, one act after the other, and shows what came of
 * it. Takes what is on screen now (undefined where that is no vendor) and how to show another.
 * An act starts from the screen as the acts before it left it, and changes no screen that a link
 * has led to meanwhile.
 */
export function vendorActs<Screen extends OfVendor>(
  now: () => Screen | undefined,
  show: (screen: Screen) => void,
): (act: (screen: Screen) => Promise<Partial<Screen>>) => void {
  const turn = inTurn();
  const current = (clicked: Screen) => {
    const screen = now();
    return screen?.listed.id === clicked.listed.id ? screen : undefined;
  };
  return (act) => {
    const clicked = now();
    if (!clicked) return;
    void turn(async () => {
      const changed = await act(current(clicked) ?? clicked);
      const screen = current(clicked);
      if (screen) show({ ...screen, ...changed });
    });
  };
}
