import type { ChipOffering } from '../../lib/core/chip';
import { listPlaces } from '../../lib/core/place-list';
import type { Words } from '../words';

type Sited = Pick<ChipOffering, 'places' | 'hasOthers' | 'seat' | 'selfHosted'>;

/** Where data is processed by default, for the card: 'US and other countries'. */
export function serversLine({ places, hasOthers, selfHosted }: Sited, { t, lang }: Words): string {
  if (selfHosted) return t('chip.where.own');
  return listPlaces(places, hasOthers, lang) ?? t('chip.where.none');
}

/** The same for the pill: 'US', 'Germany, Finland', 'US +3'; the seat where no place is named. */
export function whereInShort({ places, seat, selfHosted }: Sited, { t }: Words): string | undefined {
  if (selfHosted) return t('chip.where.own');
  const [first, second, ...rest] = places;
  if (first === undefined) return seat === null ? undefined : t('chip.where.seat', seat);
  if (second === undefined) return first;
  return rest.length === 0 ? `${first}, ${second}` : `${first} +${rest.length + 1}`;
}
