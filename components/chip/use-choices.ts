import { useState } from 'preact/hooks';
import type { ChipActs, ChipView } from '../../lib/core/chip';

type Close = (to: 'returned' | 'closed') => void;

/** What the reader can do in the card, and what came of it. */
export interface Choices {
  close: Close;
  choosePlan(plan: string | null): void;
  resize(size: ChipView['size']): void;
  hide(): void;
  openProfile(): void;
  /** The browser refused to store the last choice: it holds on this page alone. */
  unsaved: boolean;
}

/**
 * Carries out choices. Where the browser stores nothing the card stays open to say so, and
 * the choice takes effect on this page when the reader closes it.
 */
export function useChoices(acts: ChipActs, onClose: Close): Choices {
  const [unsaved, setUnsaved] = useState<'choice' | 'hiding' | undefined>();
  return {
    unsaved: unsaved !== undefined,
    close: (to) => (unsaved === 'hiding' ? acts.leave() : onClose(to)),
    choosePlan: async (plan) => setUnsaved((await acts.choosePlan(plan)) ? undefined : 'choice'),
    resize: async (size) => ((await acts.resize(size)) ? onClose('returned') : setUnsaved('choice')),
    hide: async () => {
      if (!(await acts.hide())) setUnsaved('hiding');
    },
    openProfile: acts.openProfile,
  };
}
