import { formatDate } from '../../lib/core/dates';
import type { Evidence } from '../../lib/core/sheet';
import { useWords } from '../words';
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
  const { texts } = useShown();
  const { dated, seenOn, via, publisher } = item;
  const parts = [
    dated && t('vendor.source.dated', formatDate(dated, lang)),
    seenOn && t('vendor.source.seen', formatDate(seenOn, lang)),
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
