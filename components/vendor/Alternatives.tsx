import type { Alternative } from '../../lib/core/alternatives';
import { shortName } from '../../lib/core/places';
import { Mark } from '../Mark';
import { useShown } from './view-context';
import { useWords, type Key } from '../words';

const reasons: Record<Alternative['reasons'][number], Key> = {
  'better-verdict': 'alternatives.betterVerdict',
  'eu-hosting': 'alternatives.euHosting',
  dpa: 'alternatives.dpa',
  'no-training': 'alternatives.noTraining',
  'self-hostable': 'alternatives.selfHostable',
  'eea-owner': 'alternatives.eeaOwner',
};

/** Vendors for the same task that do better, best first, each with its reasons. */
export function Alternatives({ alternatives }: { alternatives: Alternative[] }) {
  const { t } = useWords();
  return (
    <section id="alternatives" class="alts">
      <h2>{t('alternatives.heading')}</h2>
      <p class="fine">{t(alternatives.length > 0 ? 'alternatives.text' : 'alternatives.none')}</p>
      <ul>
        {alternatives.map((alternative) => (
          <Row key={alternative.entry.id} alternative={alternative} />
        ))}
      </ul>
    </section>
  );
}

function Row({ alternative: { entry, now, reasons: why } }: { alternative: Alternative }) {
  const { t } = useWords();
  const { texts } = useShown();
  const verdict = now.verdicts.personal;
  return (
    <li>
      <a href={`#/vendor/${entry.id}`}>
        <Mark verdict={verdict} size={18} />
        <span>
          <b>
            <bdi>{entry.name}</bdi>
          </b>{' '}
          <span class="aw">{texts.verdicts[verdict].label}</span>
          <br />
          <span class="ax">
            {[shortName(entry.seat, texts), ...why.map((reason) => t(reasons[reason]))].join(' · ')}
          </span>
        </span>
      </a>
    </li>
  );
}
