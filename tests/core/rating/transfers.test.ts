import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/core/rating/facts';
import { rate } from '../../../lib/core/rating/rate';
import { allCriteria, at, makeFacts, today } from '../../fixtures/facts';
import { methodology } from '../../fixtures/methodology/data';

const personal = (patch: Partial<Facts>) => rate(makeFacts(patch), methodology, today).classes.personal;

describe('which configuration is rated', () => {
  test.each([
    ['the default, where it is as good as any', [at('DE'), at('FR', 'eu')], 'default'],
    ['the default, where a choice is worth no more', [at('US'), at('IN', 'b')], 'default'],
    ['the option in the EEA, where the default is not', [at('US'), at('DE', 'eu')], 'eu'],
    ['the option in the EEA before an adequate one', [at('US'), at('CH', 'ch'), at('DE', 'eu')], 'eu'],
    ['the first id among equals', [at('US'), at('FR', 'paris'), at('DE', 'frankfurt')], 'frankfurt'],
  ])('%s', (_, locations, configuration) => {
    expect(personal({ locations }).configuration).toBe(configuration);
  });

  test('the option, where the default is not recommended', () => {
    const criteria = { ...allCriteria('covered'), transfers: 'partial' as const };
    expect(personal({ locations: [at('CN'), at('IN', 'b')], criteria }).configuration).toBe('b');
  });

  test('none, where the customer operates the product', () => {
    expect(personal({ deployment: 'self-hosted', vendorAccess: 'none' }).configuration).toBeNull();
  });
});

test('a choice of region is a condition that names the option', () => {
  const { verdict, conditions } = personal({
    locations: [at('US'), at('DE', 'eu')],
    options: { eu: { label: 'Frankfurt' } },
  });
  expect(verdict).toBe('conditional');
  expect(conditions).toEqual([
    { id: 'C-CHOOSE-REGION', type: 'setting', from: 'R-TR-OPTION', params: { option: 'Frankfurt' } },
  ]);
});

test('one transfer assessment covers the countries of all rules, while each reason names its own', () => {
  const { reasons, conditions } = personal({ locations: [at('US'), at('IN'), at('**')] });
  const named = (id: string) => reasons.find((reason) => reason.id === id)?.params.countries;
  expect(named('R-TR-US')).toEqual(['US']);
  expect(named('R-TR-THIRD')).toEqual(['IN']);
  expect(conditions.find(({ id }) => id === 'C-SCC-TIA')?.params.countries).toEqual(['**', 'IN', 'US']);
});

test('a limited adequacy decision is named in a note', () => {
  const notes = personal({ locations: [at('UK'), at('CH')] }).notes;
  expect(notes).toContainEqual({ id: 'N-ADEQ-SCOPE', params: { countries: ['UK'] } });
});
