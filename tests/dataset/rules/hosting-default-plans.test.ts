import { expect, test } from 'vitest';
import { hostingDefaultPlans } from '../../../lib/dataset/rules/hosting-default-plans';
import { makePlan, makeSheet } from '../../fixtures/sheet';

const fieldsOf = (access: 'default' | 'unspecified' | 'option', plan: string) => {
  const locations = [
    { place: 'DE', access: 'default' as const },
    { place: 'US', access, plan },
  ];
  const hosting = { locations, note: { en: 'Places.', de: 'Orte.' } };
  const sheet = makeSheet({ hosting, plans: [makePlan({ name: 'Enterprise' })] });
  return hostingDefaultPlans.check(sheet).map(({ field }) => field);
};

test.each(['default', 'unspecified'] as const)('a %s place is that of a plan by its whole name', (access) => {
  expect(fieldsOf(access, 'Enterprise')).toEqual([]);
  expect(fieldsOf(access, 'Enterprise+')).toEqual(['hosting.locations[1].plan']);
});

test('an optional place is the matter of another rule', () => {
  expect(fieldsOf('option', 'Enterprise+')).toEqual([]);
});
