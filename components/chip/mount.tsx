/** @jsxImportSource . */
import type { ChipScene } from '../../lib/core/chip';
import type { Words } from '../words';
import { Card } from './Card';
import type { CardActs, CardState } from './card-state';
import { onCloseRequest } from './close-request';
import { draw } from './draw';
import { Opener } from './Opener';
import { spokenOf } from './plans';

/**
 * Makes a container the place of the chip. Gives the function that shows a vendor there, or
 * nothing; what only this page knows (open or closed, the steps that were read) is kept here.
 */
export function mountChip(container: HTMLElement, words: Words): (scene: ChipScene | undefined) => void {
  let scene: ChipScene | undefined;
  let card: CardState | undefined;
  let stopWatching: (() => void) | undefined;
  let turn = 0;

  function paint() {
    const face = scene && (card ? <Card {...scene} {...{ card, words, acts }} /> : closed(scene));
    draw(container, face);
  }
  const closed = ({ view }: ChipScene) => <Opener view={view} words={words} onOpen={open} />;
  const change = (part: Partial<CardState>) => {
    if (card) card = { ...card, ...part };
    paint();
  };
  // The chip never takes the focus by itself: only when the reader opened or closed it.
  const focus = () => container.querySelector<HTMLElement>('.card, button')?.focus({ preventScroll: true });

  function open() {
    if (!scene) return;
    card = { steps: { status: 'asking' } };
    // After a press elsewhere the focus stays where the reader put it.
    const stopPresses = scene.acts.onPressOutside(close);
    const stopRequests = onCloseRequest(closeOnRequest);
    stopWatching = () => {
      stopPresses();
      stopRequests();
    };
    paint();
    focus();
    void readSteps();
  }

  function close() {
    if (card?.unsaved === 'hiding') return scene?.acts.leave();
    shut();
    paint();
  }
  function shut() {
    stopWatching?.();
    card = undefined;
  }
  /** Escape may be pressed in a field of the page: then the focus stays there. */
  function closeOnRequest() {
    const wasWithin = container.querySelector(':focus') !== null;
    close();
    if (wasWithin) focus();
  }
  function closeFromWithin() {
    close();
    focus();
  }

  async function readSteps() {
    const mine = ++turn;
    const shown = scene && spokenOf(scene.view)[0];
    if (!scene || !shown) return;
    const answer = await scene.acts.steps(shown.plan);
    if (mine === turn) change({ steps: answer ?? { status: 'failed' } });
  }

  const acts: CardActs = {
    close: closeFromWithin,
    openProfile: () => scene?.acts.openProfile(),
    choosePlan: async (plan) =>
      change({ unsaved: (await scene?.acts.choosePlan(plan)) ? undefined : 'choice' }),
    resize: async (size) =>
      (await scene?.acts.resize(size)) ? closeFromWithin() : change({ unsaved: 'choice' }),
    hide: async () => {
      if (!(await scene?.acts.hide())) change({ unsaved: 'hiding' });
    },
  };

  return (next) => {
    const before = scene;
    scene = next;
    if (next?.view.id !== before?.view.id) shut();
    paint();
    if (card && shownIn(next) !== shownIn(before)) void readSteps();
  };
}

const shownIn = (scene: ChipScene | undefined) => scene && JSON.stringify(spokenOf(scene.view)[0]);
