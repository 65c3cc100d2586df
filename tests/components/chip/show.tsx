import { fireEvent, render, screen } from '@testing-library/preact';
import { Chip } from '../../../components/chip/Chip';
import { WordsContext } from '../../../components/words';
import type { ChipView } from '../../../lib/core/chip';
import type { Lang } from '../../../lib/core/sheet';
import { wordsFor } from '../../words';
import { makeActs, makeView } from './make';

interface Shown {
  view?: ChipView;
  acts?: ReturnType<typeof makeActs>;
  lang?: Lang;
}

/** Draws the chip; `change` draws it again with another view, as after an answer. */
export function showChip({ view = makeView(), acts = makeActs(), lang = 'en' }: Shown = {}) {
  const words = wordsFor(lang);
  const chip = (shown: ChipView) => (
    <WordsContext.Provider value={words}>
      <Chip view={shown} acts={acts} />
    </WordsContext.Provider>
  );
  const { rerender, container } = render(chip(view));
  return { acts, container, change: (next: ChipView) => rerender(chip(next)) };
}

export const opener = () => screen.getByRole('button', { name: /^GDPR Lens: / });
export const button = (name: string) => screen.getByRole('button', { name });

/** Draws the chip and opens its card. */
export function openCard(shown: Shown = {}) {
  const chip = showChip(shown);
  fireEvent.click(opener());
  return { ...chip, card: screen.getByRole('dialog') };
}
