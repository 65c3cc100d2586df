import type { Sheet } from '../../core/sheet';
import type { Problem } from '../cures';
import type { SheetRule } from './rule';

/** Lint V-7: what access the vendor keeps is asked only where the customer runs the software. */
export const vendorAccessFitsDeployment: SheetRule = {
  id: 'vendor-access-fits-deployment',
  severity: 'error',
  check: ({ facts, plans }) => [
    ...misplaced('facts', facts?.vendorAccess && (facts.deployment?.value ?? 'saas')),
    ...plans.flatMap((plan, index) =>
      misplaced(
        `plans[${index}]`,
        plan.vendorAccess && (plan.deployment ?? facts?.deployment?.value ?? 'saas'),
      ),
    ),
  ],
};

type Deployment = NonNullable<Sheet['plans'][number]['deployment']>;

const misplaced = (field: string, deployment: Deployment | undefined): Problem[] =>
  deployment === 'saas'
    ? [
        {
          field: `${field}.vendorAccess`,
          cure: 'the vendor runs this itself; set deployment to self-hosted or on-device, or leave vendorAccess out',
        },
      ]
    : [];
