import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChipView } from '../../lib/core/chip';
import { useWords } from '../words';
import { Dot } from './Dot';
import { Pill } from './Pill';
import { said } from './said';

interface Props {
  view: ChipView;
  /** The card was closed by the reader: the focus comes back here. Otherwise the chip takes no focus. */
  returned: boolean;
  onOpen: () => void;
}

/** The closed chip, pill or dot: one button that opens the card. */
export function Opener({ view, returned, onOpen }: Props) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (returned) button.current?.focus({ preventScroll: true });
  }, [returned]);
  return (
    <button
      type="button"
      class={view.size}
      ref={button}
      aria-expanded={false}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <span class="vh">{words.t('chip.open', view.name, said(view, words))}</span>
      {view.size === 'dot' ? <Dot view={view} /> : <Pill view={view} />}
    </button>
  );
}
