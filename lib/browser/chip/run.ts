import type { Cards } from '../../../components/chip/mount';
import type { ChipScene } from '../../core/chip';
import { ask, isAlive, onLookAgain } from './ask';
import { attendTo } from './attend';
import { forgetCard, offeredCard } from './card';
import { followAddress } from './follow';
import { isPage, whenShown } from './ground';
import { buildHost, removeLeftovers, type Host } from './host';
import { replaceEarlier } from './one';
import { onPressOutside } from './outside';
import { raise } from './raise';
import { openSession, type Session } from './session';
import { standIn } from './stand';

export interface Chip {
  css: string;
  /** Open in builds for tests alone. */
  mode: ShadowRootMode;
  lang: string;
  /** Prepares the container and gives what draws the chip there, or empties it where there is no scene. */
  mount(container: HTMLElement, cards: Cards): (scene: ChipScene | undefined) => void;
}

/**
 * Puts the chip on this page and keeps it in step with address and settings, until the extension is
 * gone. A frame gets nothing, and a file no chip; but asking for it has the worker paint the button.
 * `prepare` gives what the chip is made of.
 */
export function runChip(prepare: () => Chip): void {
  if (window !== window.top) return;
  forgetCard();
  whenShown(document, () =>
    isPage(document) ? start(prepare) : void ask({ kind: 'chip', address: addressNow() }),
  );
}

const addressNow = () => ({ hostname: location.hostname, pathname: location.pathname });

function start(prepare: () => Chip, renewals = 3): void {
  // The question goes first: to read the words and to build takes as long as the answer.
  const address = addressNow();
  const asked = { address, answer: ask({ kind: 'chip', address }) };
  const chip = prepare();
  const life = new AbortController();
  const { signal } = life;
  const end = () => life.abort();
  replaceEarlier(end);
  const host = buildHost(document, { ...chip, mayAct: () => endUnlessAlive(end) });
  removeLeftovers(document, host.element);
  const spoilt = () => {
    end();
    if (renewals > 0) start(prepare, renewals - 1);
  };
  const session = sessionAt(host, { chip, life, spoilt });
  const lookAgain = () => void session.look(true);
  followAddress(window, () => void session.look(), signal);
  signal.addEventListener('abort', onLookAgain(lookAgain));
  const { container } = host;
  attendTo(document, { container, back: lookAgain, seen: () => endUnlessAlive(end) }, signal);
  void session.look(false, asked);
}

interface Ties {
  chip: Chip;
  life: AbortController;
  spoilt(): void;
}

function sessionAt({ element, container, addStyle }: Host, { chip, life, spoilt }: Ties): Session {
  const stand = standIn(element, { stood: () => raise(container), spoilt });
  const show = chip.mount(container, {
    here() {
      const card = offeredCard();
      if (card) addStyle(card.css);
      return card?.open;
    },
    bring: () => session.bringCard(),
  });
  life.signal.addEventListener('abort', () => {
    stand.takeAway();
    show(undefined);
  });
  const pressOutside = (listener: () => void) => onPressOutside(element, listener);
  const session = openSession({
    address: addressNow,
    end: () => life.abort(),
    draw(view) {
      if (life.signal.aborted) return;
      show(view && { view, acts: { ...session.acts, onPressOutside: pressOutside } });
      if (view) stand.put();
      else stand.takeAway();
    },
  });
  return session;
}

function endUnlessAlive(end: () => void): boolean {
  const alive = isAlive();
  if (!alive) end();
  return alive;
}
