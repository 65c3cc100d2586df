import { ageInDays, formatDate, isDay } from '../../lib/core/dates';
import type { Evidence } from '../../lib/core/sheet';
import { useWords, type Words } from '../words';
import { OutLink } from './OutLink';
import { useShown } from './view-context';

/** Documents with their own date, the day they were read, through whom, and who published them. */
export function Sources({ evidence }: { evidence: Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul class="sources">
      {evidence.map((item) => (
        <li key={item.id}>
          <OutLink href={item.url}>{item.title}</OutLink>
          <Provenance item={item} />
        </li>
      ))}
    </ul>
  );
}

function Provenance({ item }: { item: Evidence }) {
  const { t, lang } = useWords();
  const { texts, today } = useShown();
  const { dated, seenOn, via, publisher } = item;
  const parts = [
    dated && t(isDay(dated) ? 'vendor.source.dated' : 'vendor.source.datedIn', formatDate(dated, lang)),
    seenOn && seenWhen(seenOn, today, { t, lang }),
    publisher !== 'vendor' && texts.vocabulary.publishers[publisher],
  ].filter(Boolean);
  return (
    <span class="prov num">
      {parts.join(' · ')}
      {via && ' · '}
      {via?.url ? (
        <OutLink href={via.url}>{t('vendor.source.via', via.name)}</OutLink>
      ) : (
        via && t('vendor.source.via', via.name)
      )}
    </span>
  );
}

/** The age goes with a full date alone: of a month or a year it would be a guess. */
function seenWhen(seenOn: string, today: string, { t, lang }: Words): string {
  const date = formatDate(seenOn, lang);
  if (!isDay(seenOn)) return t('vendor.source.seenIn', date);
  const days = ageInDays(seenOn, today);
  return t('vendor.source.seen', date, days === 0 ? t('time.today') : t('time.daysAgo', days));
}
