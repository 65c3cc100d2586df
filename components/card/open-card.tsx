/** @jsxImportSource ../chip */
import type { Draw } from '../chip/draw';
import { spokenOf } from '../chip/plans';
import type { ChipScene } from '../../lib/core/chip';
import type { Words } from '../words';
import { Card } from './Card';
import type { CardActs, CardState } from './card-state';
import { onCloseRequest } from './close-request';

/** Where a card opens, and what it is drawn with. */
export interface CardPlace {
  container: HTMLElement;
  draw: Draw;
  words: Words;
  scene: ChipScene;
  /** The reader closed it. `takesFocus`: the focus was in it, and must not be lost with it. */
  onClosed(takesFocus: boolean): void;
}

export interface OpenedCard {
  /** Shows the same vendor again, after an answer or an act. */
  show(scene: ChipScene): void;
  /** Stops listening to the page. Whoever opened it draws over it. */
  shut(): void;
}

export type OpenCard = (place: CardPlace) => OpenedCard;

/** Opens the card in its place, with the focus in it, and reads the first steps. */
export const openCard: OpenCard = ({ container, draw, words, scene: first, onClosed }) => {
  let scene = first;
  let card: CardState | undefined = { steps: { status: 'asking' } };
  let turn = 0;

  function paint() {
    if (card) draw(container, <Card {...scene} {...{ card, words, acts }} />);
  }
  const change = (part: Partial<CardState>) => {
    if (card) card = { ...card, ...part };
    paint();
  };

  async function readSteps() {
    const mine = ++turn;
    const shown = spokenOf(scene.view)[0];
    if (!shown) return;
    const answer = await scene.acts.steps(shown.plan);
    if (mine === turn) change({ steps: answer ?? { status: 'failed' } });
  }

  function close(takesFocus: boolean) {
    if (card?.unsaved === 'hiding') return scene.acts.leave();
    shut();
    onClosed(takesFocus);
  }
  const closeFromWithin = () => close(true);
  /** Escape may be pressed in a field of the page: then the focus stays there. */
  const closeOnRequest = () => close(container.querySelector(':focus') !== null);

  // After a press elsewhere the focus stays where the reader put it.
  const stopPresses = scene.acts.onPressOutside(() => close(false));
  const stopRequests = onCloseRequest(closeOnRequest);
  function shut() {
    stopPresses();
    stopRequests();
    card = undefined;
  }

  const acts: CardActs = {
    close: closeFromWithin,
    openProfile: () => scene.acts.openProfile(),
    choosePlan: async (plan) =>
      change({ unsaved: (await scene.acts.choosePlan(plan)) ? undefined : 'choice' }),
    resize: async (size) =>
      (await scene.acts.resize(size)) ? closeFromWithin() : change({ unsaved: 'choice' }),
    hide: async () => {
      if (!(await scene.acts.hide())) change({ unsaved: 'hiding' });
    },
  };

  paint();
  container.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  void readSteps();
  return {
    show(next) {
      const before = scene;
      scene = next;
      paint();
      if (shownIn(next) !== shownIn(before)) void readSteps();
    },
    shut,
  };
};

const shownIn = ({ view }: ChipScene) => JSON.stringify(spokenOf(view)[0]);
