import type { ChipSteps, ChipView } from '../../lib/core/chip';

/** What an open card knows beside the view. */
export interface CardState {
  steps: ChipSteps | { status: 'asking' } | { status: 'failed' };
  /** The browser refused to store the last choice: it holds on this page alone, once the card is closed. */
  unsaved?: 'choice' | 'hiding' | undefined;
}

/** What the reader can do in the card. */
export interface CardActs {
  close(): void;
  openProfile(): void;
  choosePlan(plan: string | null): void;
  resize(size: ChipView['size']): void;
  hide(): void;
}
