/** @jsxImportSource . */
import type { ChipScene } from '../../lib/core/chip';
import type { OpenCard, OpenedCard } from '../card/open-card';
import type { Words } from '../words';
import { draw } from './draw';
import { Opener } from './Opener';

/** The card's script, which most pages never need. */
export interface Cards {
  /** What opens a card, once the script is in the page. */
  here(): OpenCard | undefined;
  /** Brings the script; false where the browser refuses. */
  bring(): Promise<boolean>;
}

/**
 * Makes a container the place of the chip. Gives the function that shows a vendor there, or
 * nothing; that the card is open only this page knows, so it is kept here.
 */
export function mountChip(
  container: HTMLElement,
  words: Words,
  cards: Cards,
): (scene: ChipScene | undefined) => void {
  let scene: ChipScene | undefined;
  let card: OpenedCard | undefined;

  function paint() {
    if (card && scene) card.show(scene);
    else draw(container, scene && <Opener view={scene.view} words={words} onOpen={open} />);
  }

  async function open() {
    const id = scene?.view.id;
    const openCard = cards.here() ?? ((await cards.bring()) ? cards.here() : undefined);
    // Meanwhile the page may have gone on, or the button been pressed twice.
    if (!scene || card || scene.view.id !== id) return;
    if (!openCard) return scene.acts.openProfile();
    card = openCard({ container, draw, words, scene, onClosed });
  }

  function onClosed(takesFocus: boolean) {
    card = undefined;
    paint();
    // The chip never takes the focus by itself: only when the reader opened or closed it.
    if (takesFocus) container.querySelector('button')?.focus({ preventScroll: true });
  }

  return (next) => {
    if (next?.view.id !== scene?.view.id) {
      card?.shut();
      card = undefined;
    }
    scene = next;
    paint();
  };
}
