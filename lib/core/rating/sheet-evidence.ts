import type { CriterionId, Evidence, EvidenceKind } from '../sheet';
import type { EvidenceItem } from './facts';
import type { RatableEvidence } from './offerings';

/** Finds the documents that a criterion names, as the rules read them. */
export type Items = (ids: string[]) => EvidenceItem[];

/** The documents of a sheet (methodology 9, `evidence[c]`). An id that the sheet does not list is skipped. */
export function evidenceItems(evidence: RatableEvidence[]): Items {
  const items = new Map(evidence.map((one) => [one.id, itemOf(one)]));
  return (ids) => ids.flatMap((id) => items.get(id) ?? []);
}

/** The oldest, over some criteria, of each criterion's newest look; undefined where there is no evidence. */
export function oldestPoint(
  evidence: Record<CriterionId, EvidenceItem[]>,
  criteria: CriterionId[],
): string | undefined {
  const newest = criteria.flatMap((criterion) => {
    const days = evidence[criterion].flatMap((item) => item.seenAt ?? []);
    return days.toSorted().at(-1) ?? [];
  });
  return newest.toSorted()[0];
}

/** A date known to the year or the month counts as the middle of its period (E-4). */
export function middleOf(date: string): string {
  if (date.length === 'YYYY'.length) return `${date}-07-01`;
  return date.length === 'YYYY-MM'.length ? `${date}-15` : date;
}

function itemOf({ kind, publisher, seenOn, dated }: RatableEvidence): EvidenceItem {
  const seen = seenOn ?? dated;
  return { party: parties[publisher], kind: kinds[kind], seenAt: seen && middleOf(seen) };
}

const parties: Record<Evidence['publisher'], EvidenceItem['party']> = {
  vendor: 'first',
  authority: 'authority',
  'third-party': 'third',
};

const kinds: Record<EvidenceKind, EvidenceItem['kind']> = {
  'privacy-policy': 'policy',
  terms: 'contract',
  dpa: 'contract',
  subprocessors: 'documentation',
  'trust-center': 'documentation',
  docs: 'documentation',
  imprint: 'documentation',
  code: 'documentation',
  certificate: 'certificate',
  register: 'register',
  directory: 'directory',
  news: 'news',
};
