import type { ChipOffering } from '../../lib/core/chip';
import { placesShort, shortName } from '../../lib/core/places';
import type { Words } from '../words';

type Sited = Pick<ChipOffering, 'places' | 'seat' | 'selfHosted'>;

/** Where data is processed by default, for the card: 'US and other countries'. */
export function serversLine({ places, selfHosted }: Sited, { t, lang }: Words): string {
  if (selfHosted) return t('chip.where.own');
  return placesShort(places, lang) ?? t('chip.where.none');
}

/** The same for the pill: 'US', 'Germany, Finland', 'US +3'; the seat where no place is named. */
export function whereInShort({ places, seat, selfHosted }: Sited, { t, lang }: Words): string | undefined {
  if (selfHosted) return t('chip.where.own');
  const named = places.filter((place) => place !== '**').map((place) => shortName(place, lang));
  const [first, second, ...rest] = named;
  if (first === undefined) return seat === null ? undefined : t('chip.where.seat', shortName(seat, lang));
  if (second === undefined) return first;
  return rest.length === 0 ? `${first}, ${second}` : `${first} +${rest.length + 1}`;
}
