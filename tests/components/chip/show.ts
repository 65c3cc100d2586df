import { fireEvent, screen } from '@testing-library/preact';
import { openCard as drawCard } from '../../../components/card/open-card';
import { mountChip, type Cards } from '../../../components/chip/mount';
import type { ChipView } from '../../../lib/core/chip';
import type { Lang } from '../../../lib/core/sheet';
import { wordsFor } from '../../words';
import { makeActs, makeView } from './make';

interface Shown {
  view?: ChipView;
  acts?: ReturnType<typeof makeActs>;
  lang?: Lang;
  cards?: Cards;
}

/** The card's script, in the page already. */
const inPage: Cards = { here: () => drawCard, bring: async () => true };

/** Draws the chip; `change` draws it again with another view, as after an answer. */
export function showChip({ view = makeView(), acts = makeActs(), lang = 'en', cards = inPage }: Shown = {}) {
  document.body.replaceChildren();
  const container = document.createElement('div');
  document.body.append(container);
  const show = mountChip(container, wordsFor(lang), cards);
  show({ view, acts });
  return { acts, container, change: (next: ChipView) => show({ view: next, acts }), show };
}

export const opener = () => screen.getByRole('button', { name: /^GDPR Lens: / });
export const button = (name: string) => screen.getByRole('button', { name });

/** Draws the chip and opens its card. */
export function openCard(shown: Shown = {}) {
  const chip = showChip(shown);
  fireEvent.click(opener());
  return { ...chip, card: screen.getByRole('dialog') };
}
