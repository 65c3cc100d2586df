/** @jsxImportSource . */
import type { ChipView } from '../../lib/core/chip';
import type { Words } from '../words';
import { Mark } from './marks';
import { Pill } from './Pill';
import { spokenOf } from './plans';
import { said } from './said';

interface Props {
  view: ChipView;
  words: Words;
  onOpen: () => void;
}

/** The closed chip, pill or dot: one button that opens the card. A dot's words are in its name alone. */
export const Opener = ({ view, words, onOpen }: Props) => (
  <button type="button" class={view.size} aria-expanded="false" aria-haspopup="dialog" onClick={onOpen}>
    <span class="vh">{words.t('chip.open', view.name, said(view, words))}</span>
    {view.size === 'pill' ? (
      <Pill view={view} words={words} />
    ) : (
      spokenOf(view).map(({ verdict }) => <Mark verdict={verdict} size={22} />)
    )}
  </button>
);
