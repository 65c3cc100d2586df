import { expect, test } from 'vitest';
import type { Sheet } from '../../../lib/core/sheet';
import { vendorAccessFitsDeployment } from '../../../lib/dataset/rules/vendor-access-fits-deployment';
import { makePlan, makeSheet } from '../../fixtures/sheet';

const vendorAccess = { value: 'telemetry' as const, evidence: ['dpa'] };
const onDevice = { value: 'on-device' as const, evidence: ['dpa'] };
const fieldsOf = (patch: Partial<Sheet>) =>
  vendorAccessFitsDeployment.check(makeSheet(patch)).map(({ field }) => field);

test.each<[string, string, Partial<Sheet>]>([
  ['a service', 'facts.vendorAccess', { facts: { vendorAccess } }],
  ['a plan of a service', 'plans[0].vendorAccess', { plans: [makePlan({ vendorAccess: 'none' })] }],
  [
    'the hosted plan of a product for the device',
    'plans[0].vendorAccess',
    { facts: { deployment: onDevice }, plans: [makePlan({ deployment: 'saas', vendorAccess: 'none' })] },
  ],
])('access to %s is refused: the vendor runs it', (_, field, patch) => {
  expect(fieldsOf(patch)).toEqual([field]);
});

test.each<[string, Partial<Sheet>]>([
  ['a product on the device', { facts: { deployment: onDevice, vendorAccess } }],
  ['a plan of it', { facts: { deployment: onDevice }, plans: [makePlan({ vendorAccess: 'telemetry' })] }],
  ['a self-hosted plan', { plans: [makePlan({ deployment: 'self-hosted', vendorAccess: 'none' })] }],
  ['a service of which nothing is said', {}],
])('access to %s passes', (_, patch) => {
  expect(fieldsOf(patch)).toEqual([]);
});
