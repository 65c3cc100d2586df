import { describe, expect, test } from 'vitest';
import { configurationsOf } from '../../../lib/core/rating/configurations';
import type { Location } from '../../../lib/core/rating/facts';
import type { Status } from '../../../lib/core/sheet';
import { allCriteria, at, makeFacts } from '../../fixtures/facts';

/** The countries of each configuration, by id. */
const countriesOf = (locations: Location[], isAI = true) => {
  const facts = makeFacts({ locations, isAI });
  return Object.fromEntries(configurationsOf(facts).map(({ id, countries }) => [id, countries.join(' ')]));
};

test.each([
  ['one place', [at('DE')], { default: 'DE' }],
  ['two places', [at('US'), at('DE')], { default: 'DE US' }],
  ['no place of inference', [at('DE', 'default', 'storage')], { default: '** DE' }],
  ['an option for everything', [at('US'), at('DE', 'eu')], { default: 'US', eu: 'DE' }],
  ['an option for storage alone', [at('US'), at('DE', 'eu', 'storage')], { default: 'US', eu: 'DE US' }],
  ['support elsewhere', [at('DE'), at('IN', 'default', 'support')], { default: 'DE IN' }],
  [
    'support elsewhere, which an option does not move',
    [
      at('US', 'default', 'storage'),
      at('IN', 'default', 'support'),
      at('DE', 'eu', 'storage'),
      at('DE', 'eu', 'inference'),
    ],
    { default: '** IN US', eu: 'DE IN' },
  ],
  ['options alone', [at('DE', 'eu')], { default: '**', eu: 'DE' }],
])('with %s', (_, locations, expected) => {
  expect(countriesOf(locations)).toEqual(expected);
});

test('what is not AI needs no place of inference', () => {
  expect(countriesOf([at('DE', 'default', 'storage')], false)).toEqual({ default: 'DE' });
});

describe('without any location the criterion on EU hosting speaks', () => {
  test.each([
    ['covered', { default: 'EEA' }],
    ['partial', { default: '**', eu: 'EEA' }],
    ['unknown', { default: '**' }],
    ['absent', { default: '** ZZ' }],
  ] as [Status, Record<string, string>][])('%s', (euHosting, expected) => {
    const facts = makeFacts({ locations: [], criteria: { ...allCriteria('covered'), euHosting } });
    const found = configurationsOf(facts).map(({ id, countries }) => [id, countries.join(' ')]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
