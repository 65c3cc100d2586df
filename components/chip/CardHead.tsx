import type { ChipView } from '../../lib/core/chip';
import { Icon, type IconName } from '../Icon';
import { Mark } from '../Mark';
import { useWords } from '../words';
import { spokenOf } from './plans';
import type { Choices } from './use-choices';
import { verdictKeys } from './verdict-keys';

/** The verdict, whose it is and for which data; and the buttons that make the card smaller. */
export function CardHead({ view, choices }: { view: ChipView; choices: Choices }) {
  const { t } = useWords();
  const spoken = spokenOf(view);
  const [only, other] = spoken;
  const word = only && !other ? verdictKeys[only.verdict] : 'chip.depends';
  return (
    <header>
      <span class="marks">
        {spoken.map(({ verdict }) => (
          <Mark key={verdict} verdict={verdict} size={other ? 22 : 32} />
        ))}
      </span>
      <h2 class="verdict-word" aria-live="polite">
        {t(word)}
      </h2>
      <p class="who">
        <b>{view.name}</b>
        <span class="data">{t('chip.personalData')}</span>
      </p>
      <Tools view={view} choices={choices} />
    </header>
  );
}

function Tools({ view, choices }: { view: ChipView; choices: Choices }) {
  const { t } = useWords();
  const isDot = view.size === 'dot';
  return (
    <span class="tools">
      <Tool
        name={t(isDot ? 'chip.grow' : 'chip.shrink')}
        icon={isDot ? 'plus' : 'minus'}
        onClick={() => choices.resize(isDot ? 'pill' : 'dot')}
      />
      <Tool name={t('chip.close')} icon="cross" onClick={() => choices.close('returned')} />
    </span>
  );
}

function Tool({ name, icon, onClick }: { name: string; icon: IconName; onClick: () => void }) {
  return (
    <button type="button" class="ib" aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
