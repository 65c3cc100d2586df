import type { OpenCard } from '../../../components/card/open-card';

/** What the card's script brings: its styles, and what opens it. */
export interface CardScript {
  css: string;
  open: OpenCard;
}

const slot = Symbol.for('gdpr-lens.card');

/** The isolated world of the extension in this page, in which both scripts run. */
type World = typeof globalThis & { [slot]?: CardScript | undefined };
const world: World = globalThis; // the slot is this file's own

/** Lays the card where the chip of this page finds it. */
export function offerCard(card: CardScript): void {
  world[slot] = card;
}

/** The card, where its script ran in this page. */
export const offeredCard = (): CardScript | undefined => world[slot];

/** Drops what an earlier version of the extension offered: this one brings its own. */
export function forgetCard(): void {
  world[slot] = undefined;
}
