import type { CriterionId, Status } from '../sheet';
import { byCriterion } from './by-criterion';
import { isSelfHosted, type EvidenceItem, type Facts } from './facts';
import type { EffectiveStatus, Methodology } from './methodology';

export type Effective = Record<CriterionId, EffectiveStatus>;

/** Kinds of document that can carry 'covered' on a deciding criterion (E-2). */
const carrying = new Set<EvidenceItem['kind']>([
  'contract',
  'policy',
  'documentation',
  'register',
  'certificate',
]);

/** The statuses as the rules read them: after E-1, E-2 and the exemptions of self-hosting (4.2 step 1). */
export function effectiveStatuses(facts: Facts, methodology: Methodology): Effective {
  return byCriterion((criterion) => {
    if (isSelfHosted(facts) && methodology.exemptWhenSelfHosted.includes(criterion)) return 'exempt';
    const status = facts.criteria[criterion] ?? 'unknown';
    if (!facts.evidence) return status;
    return evidenced(status, facts.evidence[criterion] ?? [], methodology.decisive.includes(criterion));
  });
}

/** By the vendor itself or by an authority: not what others say about it. */
export const isFirstHand = (item: EvidenceItem) => item.party !== 'third';

function evidenced(status: Status, items: EvidenceItem[], isDecisive: boolean): Status {
  if (items.length === 0) return 'unknown';
  if (status !== 'covered' || !isDecisive) return status;
  const isCarried = items.some((item) => isFirstHand(item) && carrying.has(item.kind));
  return isCarried ? 'covered' : 'partial';
}
