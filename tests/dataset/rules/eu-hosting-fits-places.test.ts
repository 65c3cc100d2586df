import { expect, test } from 'vitest';
import type { HostingLocation, Status } from '../../../lib/core/sheet';
import { euHostingFitsPlaces } from '../../../lib/dataset/rules/eu-hosting-fits-places';
import { makeCriteria, makeCriterion, makeSheet } from '../../fixtures/sheet';

const inGermany: HostingLocation = { place: 'DE', access: 'default' };
const inUs: HostingLocation = { place: 'US', access: 'default' };
const problemsOf = (status: Status, locations: HostingLocation[]) =>
  euHostingFitsPlaces.check(
    makeSheet({
      hosting: { locations, note: { en: 'Places.', de: 'Orte.' } },
      criteria: makeCriteria({ euHosting: makeCriterion(status) }),
    }),
  );

test.each<[string, Status, HostingLocation[]]>([
  ['covered, yet in the US by default', 'covered', [inGermany, inUs]],
  ['covered, yet anywhere', 'covered', [{ place: 'GLOBAL', access: 'unspecified' }]],
  [
    'covered, with a choice for one plan only',
    'covered',
    [inUs, { place: 'EU', access: 'option', plan: 'Enterprise' }],
  ],
  ['absent, yet in Iceland', 'absent', [inUs, { place: 'IS', access: 'default' }]],
])('%s is pointed out', (_, status, locations) => {
  expect(problemsOf(status, locations).map(({ field }) => field)).toEqual(['criteria.euHosting']);
});

test.each<[string, Status, HostingLocation[]]>([
  ['covered and in the EEA', 'covered', [inGermany, { place: 'EEA', access: 'default' }]],
  ['covered by a region that everybody may choose', 'covered', [inUs, { place: 'EU', access: 'option' }]],
  ['covered but for one plan', 'covered', [inGermany, { ...inUs, plan: 'Free' }]],
  ['partial, here and there', 'partial', [inGermany, inUs]],
  ['absent and outside', 'absent', [inUs]],
  ['without places', 'covered', []],
])('%s passes', (_, status, locations) => {
  expect(problemsOf(status, locations)).toEqual([]);
});
