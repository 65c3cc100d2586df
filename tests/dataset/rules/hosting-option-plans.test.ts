import { expect, test } from 'vitest';
import type { HostingLocation, Sheet } from '../../../lib/core/sheet';
import { hostingOptionPlans } from '../../../lib/dataset/rules/hosting-option-plans';
import { makePlan, makeSheet } from '../../fixtures/sheet';

const germany = { en: 'Germany.', de: 'Deutschland.' };
const sheetWith = (place: Partial<HostingLocation>, patch: Partial<Sheet> = {}, note = germany) =>
  makeSheet({
    hosting: {
      locations: [
        { place: 'DE', access: 'default' },
        { place: 'EU', access: 'option', ...place },
      ],
      note,
    },
    plans: [makePlan({ name: 'Enterprise' })],
    ...patch,
  });
const step = { en: 'Book Business+ for the EU.', de: 'Für die EU Business+ buchen.' };

test.each<[string, Sheet]>([
  ['for everybody', sheetWith({})],
  ['for a plan of the list', sheetWith({ plan: 'Enterprise' })],
  ['for a plan of the list, with more words', sheetWith({ plan: 'Enterprise (yearly)' })],
  ['for the offer of the base', sheetWith({ plan: 'Business' }, { standard: 'Business' })],
  ['that is a default', sheetWith({ plan: 'Business', access: 'default' })],
  [
    'for a plan that the note explains',
    sheetWith({ plan: 'Business+ and above' }, {}, { ...germany, en: 'EU from business+ on.' }),
  ],
  ['for a plan that a step explains', sheetWith({ plan: 'Business+' }, { conditions: [step] })],
])('a place %s passes', (_, sheet) => {
  expect(hostingOptionPlans.check(sheet)).toEqual([]);
});

test('a place for a plan that is named nowhere else is pointed out', () => {
  expect(hostingOptionPlans.check(sheetWith({ plan: 'Business+' }))).toEqual([
    { field: 'hosting.locations[1].plan', cure: expect.stringContaining("'Business+'") },
  ]);
});

test("'and above' is no plan, even where a note has the word", () => {
  const sheet = sheetWith({ plan: 'Business+ and above' }, {}, { ...germany, en: 'Germany, as said above.' });
  expect(hostingOptionPlans.check(sheet)).toHaveLength(1);
});
