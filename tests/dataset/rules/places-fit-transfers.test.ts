import { expect, test } from 'vitest';
import type { Status } from '../../../lib/core/sheet';
import { placesFitTransfers } from '../../../lib/dataset/rules/places-fit-transfers';
import { makeCriteria, makeCriterion, makeSheet } from '../../fixtures/sheet';

const fieldsOf = (status: Status, places: string[]) =>
  placesFitTransfers
    .check(
      makeSheet({
        hosting: {
          locations: places.map((place) => ({ place, access: 'default' as const })),
          note: { en: 'Places.', de: 'Orte.' },
        },
        criteria: makeCriteria({ transfers: makeCriterion(status) }),
      }),
    )
    .map(({ field }) => field);

test('nothing leaves the EEA, so no safeguard can be absent', () => {
  expect(fieldsOf('absent', ['DE', 'NO', 'EEA'])).toEqual(['criteria.transfers']);
});

test.each<[string, Status, string[]]>([
  ['one place outside', 'absent', ['DE', 'US']],
  ['places that are not known', 'absent', []],
  ['a safeguard', 'covered', ['DE']],
])('%s passes', (_, status, places) => {
  expect(fieldsOf(status, places)).toEqual([]);
});
