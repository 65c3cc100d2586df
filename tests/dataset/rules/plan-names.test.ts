import { expect, test } from 'vitest';
import { planNames } from '../../../lib/dataset/rules/plan-names';
import { makePlan, makeSheet } from '../../fixtures/sheet';

const plans = [makePlan({ name: 'Free' }), makePlan({ name: 'Enterprise' })];

test('plans with names of their own pass', () => {
  expect(planNames.check(makeSheet({ standard: 'Business', plans }))).toEqual([]);
});

test('a name for two plans is refused', () => {
  const doubled = makeSheet({ plans: [...plans, makePlan({ name: 'Free' })] });
  expect(planNames.check(doubled).map(({ field }) => field)).toEqual(['plans[2].name']);
});

test('the base cannot have the name of a plan', () => {
  const sheet = makeSheet({ standard: 'Enterprise', plans });
  expect(planNames.check(sheet).map(({ field }) => field)).toEqual(['standard']);
});
