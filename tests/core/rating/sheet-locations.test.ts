import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/core/rating/facts';
import { baseLocations, planLocations } from '../../../lib/core/rating/sheet-locations';
import type { HostingLocation } from '../../../lib/core/sheet';
import { at } from '../../fixtures/facts';

const us: HostingLocation = { place: 'US', access: 'default' };
const option = (place: string, more: Partial<HostingLocation> = {}): HostingLocation => ({
  place,
  access: 'option',
  ...more,
});

const ofBase = (locations: HostingLocation[], ...plans: string[]) =>
  baseLocations({ hosting: { locations }, plans: plans.map((name) => ({ name })) });

const configsOf = ({ locations }: Pick<Facts, 'locations'>) => locations.map(({ config }) => config);

test.each([
  ['a place by default', [us], [at('US')]],
  ['a place without saying how', [{ place: 'GLOBAL', access: 'unspecified' }], [at('**')]],
  ['the EU', [{ place: 'EU', access: 'default' }], [at('EEA')]],
  ['an option', [us, option('DE')], [at('US'), at('DE', 'DE')]],
  [
    'places of one region',
    [us, option('DE', { region: 'EU' }), option('IE', { region: 'EU', covers: 'processing' })],
    [at('US'), at('DE', 'EU'), at('IE', 'EU', 'inference')],
  ],
  ['storage alone', [us, option('DE', { covers: 'storage' })], [at('US'), at('DE', 'DE', 'storage')]],
] as [string, HostingLocation[], unknown[]][])('the base has %s', (_, locations, expected) => {
  expect(ofBase(locations).locations).toEqual(expected);
});

test('an option of a plan that the sheet does not list belongs to the standard offer', () => {
  const { locations, options } = ofBase([us, option('DE', { plan: 'Business teams' })]);
  expect(locations).toContainEqual(at('DE', 'DE:Business teams'));
  expect(options['DE:Business teams']?.label).toBe('DE (Business teams)');
});

describe('an option of a listed plan', () => {
  const locations = [us, option('DE', { plan: 'Enterprise (data residency)' }), option('FR')];

  test('is not open to the base, which keeps what is open to all', () => {
    expect(configsOf(ofBase(locations, 'Enterprise', 'Pro'))).toEqual(['default', 'FR']);
  });

  test.each([
    ['Enterprise', ['default', 'DE:Enterprise (data residency)', 'FR']],
    ['Pro', ['default', 'FR']],
  ])('as seen from %s', (plan, configs) => {
    expect(configsOf(planLocations(locations, plan))).toEqual(configs);
  });
});

test.each([
  ['Professional', 'Pro', 1],
  ['Pro+', 'Pro', 1],
  ['Pro+', 'Pro+', 2],
  ['Team / Pro', 'Pro', 2],
  ['Dedicated (Ultimate)', 'Dedicated', 2],
])('an option of "%s" and the plan "%s" leave %i places', (words, plan, places) => {
  expect(planLocations([us, option('DE', { plan: words })], plan).locations).toHaveLength(places);
});

test('a plan with a place of its own leaves that of the base', () => {
  const locations: HostingLocation[] = [us, { place: 'DE', access: 'default', plan: 'Enterprise' }];
  expect(ofBase(locations, 'Enterprise').locations).toEqual([at('US')]);
  expect(planLocations(locations, 'Enterprise').locations).toEqual([at('DE')]);
  expect(planLocations(locations, 'Pro').locations).toEqual([at('US')]);
});
