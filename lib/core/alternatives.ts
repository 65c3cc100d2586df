import { momentOn, type DirectoryEntry, type Moment } from './directory/entry';
import { compareNames } from './directory/names';
import type { DataClass, EffectiveStatus } from './rating/methodology';
import { rankOf } from './rating/verdict-order';

/** Why another vendor may be the better choice. */
export type Reason = 'better-verdict' | 'eu-hosting' | 'dpa' | 'no-training' | 'self-hostable' | 'eea-owner';

export interface Alternative {
  entry: DirectoryEntry;
  now: Moment;
  reasons: Reason[];
}

/** What the comparison with a vendor depends on. */
export interface AlternativesAsk {
  dataClass: DataClass;
  /** YYYY-MM-DD. */
  today: string;
  /** Country codes of the EEA. */
  eea: string[];
}

const most = 5;

/**
 * Vendors for the same task (they share the vendor's first category, or two others) with a
 * better verdict for the class of data, or with EU hosting where the vendor has none. The
 * order follows from facts: verdict, then EU hosting, DPA, no training, an owner in the EEA,
 * the fewest conditions, and the name.
 */
export function alternativesFor(
  entry: DirectoryEntry,
  entries: DirectoryEntry[],
  ask: AlternativesAsk,
): Alternative[] {
  const own = momentOn(entry, ask.today);
  return entries
    .filter((other) => other.id !== entry.id && isForSameTask(entry, other))
    .map((other) => ({ entry: other, now: momentOn(other, ask.today) }))
    .map((other) => ({ ...other, reasons: reasonsFor(other, { entry, now: own }, ask) }))
    .filter(({ reasons }) => reasons.includes('better-verdict') || reasons.includes('eu-hosting'))
    .filter(({ now }) => rankOf(now.verdicts[ask.dataClass]) >= rankOf(own.verdicts[ask.dataClass]))
    .toSorted((a, b) => compare(scores(b, ask), scores(a, ask)) || compareNames(a.entry.name, b.entry.name))
    .slice(0, most);
}

function isForSameTask(entry: DirectoryEntry, other: DirectoryEntry): boolean {
  const [main] = entry.categories;
  const common = entry.categories.filter((category) => other.categories.includes(category));
  return (main !== undefined && other.categories.includes(main)) || common.length >= 2;
}

type Standing = Pick<Alternative, 'entry' | 'now'>;

function reasonsFor(other: Standing, own: Standing, { dataClass, eea }: AlternativesAsk): Reason[] {
  const better = (test: (standing: Standing) => boolean) => test(other) && !test(own);
  const rank = ({ now }: Standing) => rankOf(now.verdicts[dataClass]);
  const found: [Reason, boolean][] = [
    ['better-verdict', rank(other) > rank(own)],
    ['eu-hosting', better(({ entry }) => isMet(entry.euHosting))],
    ['dpa', better(({ entry }) => isMet(entry.dpa))],
    ['no-training', better(({ entry }) => isMet(entry.noTraining))],
    ['self-hostable', better(({ entry }) => entry.selfHostable)],
    ['eea-owner', better(({ entry }) => eea.includes(entry.owner))],
  ];
  return found.flatMap(([reason, isTrue]) => (isTrue ? [reason] : []));
}

/** Where the customer hosts the product, nothing is asked of the vendor: no cloud does better. */
const isMet = (status: EffectiveStatus) => status === 'covered' || status === 'exempt';

function scores({ entry, now }: Standing, { dataClass, eea }: AlternativesAsk): number[] {
  return [
    rankOf(now.verdicts[dataClass]),
    Number(isMet(entry.euHosting)),
    Number(isMet(entry.dpa)),
    Number(isMet(entry.noTraining)),
    Number(eea.includes(entry.owner)),
    -now.conditions,
  ];
}

function compare(a: number[], b: number[]): number {
  const differences = a.map((score, i) => score - (b[i] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
