import type { ChipScene } from '../../core/chip';
import { isAlive, onLookAgain } from './ask';
import { followAddress } from './follow';
import { isGround, whenShown } from './ground';
import { buildHost, removeLeftovers, type Host } from './host';
import { replaceEarlier } from './one';
import { onPressOutside } from './outside';
import { openSession, type Session } from './session';
import { standIn } from './stand';

export interface Chip {
  css: string;
  /** Open in builds for tests alone. */
  mode: ShadowRootMode;
  lang: string;
  /** Prepares the container and gives what draws the chip there, or empties it where there is no scene. */
  mount(container: HTMLElement): (scene: ChipScene | undefined) => void;
}

/** Puts the chip on this page and keeps it in step with address and settings, until the extension is gone. */
export function runChip(chip: Chip): void {
  if (isGround(window)) whenShown(document, () => start(chip));
}

function start(chip: Chip): void {
  const life = new AbortController();
  const end = () => life.abort();
  replaceEarlier(end);
  const host = buildHost(document, { ...chip, mayAct: () => endUnlessAlive(end) });
  removeLeftovers(document, host.element);
  const session = sessionAt(host, chip, life);
  follow(session, host, life);
  void session.look();
}

function sessionAt({ element, container }: Host, chip: Chip, life: AbortController): Session {
  const stand = standIn(document, element);
  const show = chip.mount(container);
  life.signal.addEventListener('abort', () => {
    stand.takeAway();
    show(undefined);
  });
  const pressOutside = (listener: () => void) => onPressOutside(element, listener);
  const session = openSession({
    address: () => ({ hostname: location.hostname, pathname: location.pathname }),
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

function follow(session: Session, { container }: Host, life: AbortController): void {
  const { signal } = life;
  const lookAgain = () => void session.look(true);
  followAddress(window, () => void session.look(), signal);
  signal.addEventListener('abort', onLookAgain(lookAgain));
  window.addEventListener('pageshow', ({ persisted }) => persisted && lookAgain(), { signal });
  document.addEventListener('visibilitychange', () => endUnlessAlive(() => life.abort()), { signal });
  const giveWay = () => {
    container.hidden = Boolean(document.fullscreenElement);
  };
  document.addEventListener('fullscreenchange', giveWay, { signal });
  giveWay();
}

function endUnlessAlive(end: () => void): boolean {
  const alive = isAlive();
  if (!alive) end();
  return alive;
}
