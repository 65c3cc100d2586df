/** @jsxImportSource ../chip */
import type { ChipView } from '../../lib/core/chip';
import type { Words } from '../words';
import type { CardActs } from './card-state';
import { Mark } from '../chip/marks';
import { spokenOf } from '../chip/plans';
import { verdictKeys } from '../chip/verdict-keys';

interface Props {
  view: ChipView;
  acts: CardActs;
  words: Words;
}

/** The verdict, whose it is and for which data; and the buttons that make the card smaller. */
export function CardHead({ view, acts, words: { t } }: Props) {
  const spoken = spokenOf(view);
  const [only, other] = spoken;
  const isDot = view.size === 'dot';
  return (
    // Of a dialog, not of the page that it stands on.
    <header role="none">
      <span class="marks">
        {spoken.map(({ verdict }) => (
          <Mark verdict={verdict} size={other ? 22 : 32} />
        ))}
      </span>
      <h2 class="verdict-word" aria-live="polite">
        {t(only && !other ? verdictKeys[only.verdict] : 'chip.depends')}
      </h2>
      <p class="who">
        <b>{view.name}</b>
        <span class="data">{t('chip.personalData')}</span>
      </p>
      <span class="tools">
        <Tool
          name={t(isDot ? 'chip.grow' : 'chip.shrink')}
          shape={isDot ? 'M10 5v10M5 10h10' : 'M5 10h10'}
          onClick={() => acts.resize(isDot ? 'pill' : 'dot')}
        />
        <Tool name={t('chip.close')} shape="m5 5 10 10M15 5 5 15" onClick={acts.close} />
      </span>
    </header>
  );
}

const Tool = ({ name, shape, onClick }: { name: string; shape: string; onClick: () => void }) => (
  <button type="button" class="ib" aria-label={name} title={name} onClick={onClick}>
    <svg width="18" height="18" viewBox="0 0 20 20" aria-hidden="true">
      <path d={shape} fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" />
    </svg>
  </button>
);
