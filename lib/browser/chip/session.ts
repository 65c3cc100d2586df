import type { Address } from '../../core/address';
import type { ChipActs, ChipView } from '../../core/chip';
import type { Done, Failed } from '../messages';
import { ask } from './ask';

/** Where the chip stands, as far as the session needs to know. */
export interface Stage {
  address(): Address;
  /** Shows a vendor, or nothing. */
  draw(view: ChipView | undefined): void;
  /** The extension is gone: everything must go. */
  end(): void;
}

export interface Session {
  /**
   * Asks what to show at the page's address; where it is the same as before, only if `again` says so.
   * `asked` is a question on its way, and counts where the page still has its address.
   */
  look(again?: boolean, asked?: Asked): Promise<void>;
  /** Has the worker run the card's script in this page; false where it could not. */
  bringCard(): Promise<boolean>;
  acts: Omit<ChipActs, 'onPressOutside'>;
}

/** A question about an address that was put before. */
interface Asked {
  address: Address;
  answer: ReturnType<typeof ask<'chip'>>;
}

const keyOf = ({ hostname, pathname }: Address) => hostname + pathname;

/** Asks, answers the reader's acts and says what to draw; keeps nothing beyond the page. */
export function openSession(stage: Stage): Session {
  let seen = '';
  let turn = 0;
  let view: ChipView | undefined;
  let grown = false;

  const show = (next: ChipView | undefined) => {
    view = next;
    stage.draw(next);
  };
  const change = (part: Partial<ChipView>) => {
    if (view) show({ ...view, ...part });
  };
  const id = () => view?.id ?? '';

  async function look(again = false, asked?: Asked) {
    const address = stage.address();
    const key = keyOf(address);
    if (key === seen && !again) return;
    seen = key;
    const mine = ++turn;
    const isAsked = asked && keyOf(asked.address) === key;
    const answer = await (isAsked ? asked.answer : ask({ kind: 'chip', address }));
    if (mine !== turn) return; // The page has gone on: this answer is about where it was.
    if (!answer) return stage.end();
    if (answer.status !== 'listed') return show(undefined);
    show(grown ? { ...answer, size: 'pill' } : answer);
  }

  async function isDone(asked: Promise<Done | Failed | undefined>): Promise<boolean> {
    const answer = await asked;
    if (!answer) stage.end();
    return answer?.status === 'done';
  }

  return {
    look,
    bringCard: () => isDone(ask({ kind: 'chip-card' })),
    acts: {
      async steps(plan) {
        const answer = await ask({ kind: 'chip-steps', id: id(), plan });
        if (!answer) stage.end();
        return answer?.status === 'steps' ? answer : undefined;
      },
      choosePlan(plan) {
        change({ plan });
        return isDone(ask({ kind: 'choose-plan', id: id(), plan }));
      },
      resize(size) {
        // Where most visits are for reading, the worker goes on answering 'dot'; here the reader asked for more.
        grown = size === 'pill';
        change({ size });
        return isDone(ask({ kind: 'chip-size', size }));
      },
      async hide() {
        const done = await isDone(ask({ kind: 'chip-hide', id: id() }));
        if (done) show(undefined);
        return done;
      },
      leave: () => show(undefined),
      openProfile: () => void isDone(ask({ kind: 'open-profile', id: id() })),
    },
  };
}
