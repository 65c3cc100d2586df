import type { ComponentChildren } from 'preact';
import { ageInDays } from '../../lib/core/dates';
import type { Row } from '../../lib/core/directory/facets';
import type { ListScreen } from '../../lib/core/directory-screens';
import { placeCode, placesShort } from '../../lib/core/places';
import type { EffectiveStatus } from '../../lib/core/rating/methodology';
import { countryName } from '../../lib/core/wording';
import { Mark } from '../Mark';
import { verdictClass } from '../shapes';
import { StatusMark } from '../StatusMark';
import { useWords } from '../words';

interface VendorRowProps {
  row: Row;
  screen: ListScreen;
  onChoose(id: string, chosen: boolean): void;
}

/** One vendor: verdict and name first, then where, contract, training and how old the evidence is. */
export function VendorRow({ row: { entry, now }, screen, onChoose }: VendorRowProps) {
  const { t, lang } = useWords();
  const { view, texts, today, chosen } = screen;
  const verdict = now.verdicts[view.dataClass];
  const isChosen = chosen.includes(entry.id);
  return (
    <li class="vendor">
      <input
        type="checkbox"
        aria-label={t('directory.columns.compare', entry.name)}
        checked={isChosen}
        disabled={!isChosen && chosen.length >= 4}
        onChange={(event) => onChoose(entry.id, event.currentTarget.checked)}
      />
      <Mark verdict={verdict} size={22} />
      <div class="who">
        <a href={`#/vendor/${entry.id}`}>
          <bdi>{entry.name}</bdi>
        </a>
        <p>
          <span class={`verdict-word ${verdictClass(verdict)}`}>{texts.verdicts[verdict].label}</span>
          {verdict === 'conditional' &&
            view.dataClass === 'personal' &&
            `, ${t('directory.conditions', now.conditions)}`}
          {` · ${entry.provider}, ${countryName(entry.seat, lang)}`}
        </p>
      </div>
      <Cell label={t('directory.columns.servers')}>
        {placesShort(entry.places, texts) ?? t('vendor.glance.serversUnknown')}
        {entry.choices.length > 0 && (
          <small>{t('directory.choice', placesShort(entry.choices.map(placeCode), texts) ?? '')}</small>
        )}
      </Cell>
      <Cell label={t('directory.columns.dpa')}>
        <Status status={entry.dpa} word={t(`status.${entry.dpa}`)} />
      </Cell>
      <Cell label={t('directory.columns.training')}>
        <Status status={entry.noTraining} word={trainingWord(entry.noTraining, t)} />
      </Cell>
      <Cell label={t('directory.columns.evidence')}>
        <span class="num">
          {now.seenOn ? t('time.daysAgo', ageInDays(now.seenOn, today)) : t('status.unknown')}
          {`, ${texts.freshness[now.freshness]}`}
        </span>
      </Cell>
    </li>
  );
}

function Cell({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="cell">
      <span class="label">{label}</span>
      <span>{children}</span>
    </div>
  );
}

const Status = ({ status, word }: { status: EffectiveStatus; word: string }) => (
  <span class={`st st-${status}`}>
    <StatusMark status={status} />
    <span>{word}</span>
  </span>
);

function trainingWord(status: EffectiveStatus, t: ReturnType<typeof useWords>['t']): string {
  if (status === 'covered') return t('vendor.glance.trainingCovered');
  if (status === 'partial') return t('vendor.glance.trainingPartial');
  if (status === 'absent') return t('vendor.glance.trainingAbsent');
  return t(`status.${status}`);
}
