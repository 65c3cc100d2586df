import type { Region } from '../lib/core/region-name';
import type { Key } from './words';

/** The regions of the law of transfers with their names, from the EEA outwards. */
export const regions: [Region, Key][] = [
  ['eea', 'profile.places.eea'],
  ['adequate', 'profile.places.adequate'],
  ['us', 'profile.places.us'],
  ['third', 'profile.places.third'],
  ['open', 'profile.places.open'],
];
