import type { ChipOffering } from '../../lib/core/chip';
import type { Words } from '../words';

type Sited = Pick<ChipOffering, 'places' | 'seat' | 'selfHosted'>;

/** Where data is processed by default, for the card: 'US and other countries'. */
export function serversLine({ places, selfHosted }: Sited, words: Words): string {
  if (selfHosted) return words.t('chip.where.own');
  const named = namesOf(places, words);
  if (named.length === 0) return words.t('chip.where.none');
  const rest = places.includes(unnamed) ? [words.t('chip.where.others')] : [];
  return new Intl.ListFormat(locale[words.lang]).format([...named, ...rest]);
}

/** The same where space is short: 'US', 'Germany, Finland', 'US +3'; the seat where no place is named. */
export function whereInShort({ places, seat, selfHosted }: Sited, words: Words): string | undefined {
  if (selfHosted) return words.t('chip.where.own');
  const [first, second, ...rest] = namesOf(places, words);
  if (first === undefined)
    return seat === null ? undefined : words.t('chip.where.seat', placeName(seat, words));
  if (second === undefined) return first;
  return rest.length === 0 ? `${first}, ${second}` : `${first} +${rest.length + 1}`;
}

const unnamed = '**';
const locale = { en: 'en-GB', de: 'de-DE' };

const namesOf = (places: string[], words: Words) =>
  places.filter((place) => place !== unnamed).map((place) => placeName(place, words));

function placeName(code: string, { lang, t }: Words): string {
  if (code === 'EEA') return t('chip.where.eea');
  if (code === 'ZZ') return t('chip.where.outside');
  return new Intl.DisplayNames(locale[lang], { type: 'region', style: 'short' }).of(code) ?? code;
}
