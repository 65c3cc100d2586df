import type { Listed, RatedOffering } from './assess';
import { placesLine } from './places';
import { dataClasses, type EffectiveStatus, type Verdict } from './rating/methodology';
import { criterionIds, type CriterionId, type Sheet } from './sheet';
import type { Texts } from './texts';
import { countryName } from './wording';

/** One vendor of a comparison: its base offering, and its sheet where the file is there. */
export interface Compared {
  listed: Listed;
  sheet: Sheet | undefined;
}

export type CompareGroup = 'verdict' | 'where' | 'criteria' | 'contract' | 'plans' | 'evidence';

/** A line of the comparison with a cell for each vendor. */
export interface CompareRow {
  id: string;
  group: CompareGroup;
  label: string;
  cells: Cell[];
  /** All vendors are alike in it. */
  isEqual: boolean;
}

export type Cell =
  | { kind: 'verdict'; verdict: Verdict }
  | { kind: 'status'; status: EffectiveStatus; note: string }
  | { kind: 'text'; text: string };

/** The words that rows need besides the methodology's. */
export interface CompareWords {
  texts: Texts;
  row(
    id:
      | 'conditions'
      | 'servers'
      | 'seat'
      | 'owner'
      | 'transfers'
      | 'certifications'
      | 'plans'
      | 'age'
      | 'confidence',
  ): string;
  same: string;
  unnamed: string;
  none: string;
  days(count: number): string;
}

/** Two to four vendors side by side, row by row; what differs is told by `isEqual`. */
export function compareRows(vendors: Compared[], words: CompareWords): CompareRow[] {
  const { texts } = words;
  const row = (id: string, group: CompareGroup, label: string) => (cell: (vendor: Compared) => Cell) => {
    const cells = vendors.map(cell);
    return { id, group, label, cells, isEqual: new Set(cells.map(essence)).size <= 1 };
  };
  return [
    ...dataClasses.map((id) =>
      row(id, 'verdict', texts.classes[id])((vendor) => verdictCell(base(vendor).rating.classes[id].verdict)),
    ),
    row(
      'conditions',
      'verdict',
      words.row('conditions'),
    )((vendor) => text(String(base(vendor).rating.classes.personal.conditions.length))),
    row(
      'servers',
      'where',
      words.row('servers'),
    )((vendor) => text(placesLine(base(vendor).places, texts.lang) ?? words.unnamed)),
    row('seat', 'where', words.row('seat'))((vendor) => text(country(base(vendor).seat, words))),
    row('owner', 'where', words.row('owner'))((vendor) => text(ownerOf(vendor, words))),
    ...criterionIds.map((id) =>
      row(id, 'criteria', texts.criteria[id].label)((vendor) => statusCell(vendor, id, texts)),
    ),
    row(
      'transfers',
      'contract',
      words.row('transfers'),
    )((vendor) => text(named(vendor.sheet?.transfers, texts.vocabulary.transfers, words))),
    row(
      'certifications',
      'contract',
      words.row('certifications'),
    )((vendor) => text(named(vendor.sheet?.certifications, texts.vocabulary.certifications, words))),
    row('plans', 'plans', words.row('plans'))((vendor) => text(plansOf(vendor, words))),
    row(
      'age',
      'evidence',
      words.row('age'),
    )((vendor) => {
      const { ageDays, freshness } = base(vendor).rating;
      return text(`${words.days(ageDays)}, ${texts.freshness[freshness]}`);
    }),
    row(
      'confidence',
      'evidence',
      words.row('confidence'),
    )((vendor) => text(texts.confidence[base(vendor).rating.confidence])),
  ];
}

function base({ listed }: Compared): RatedOffering {
  const [offering] = listed.offerings;
  if (!offering) throw new Error(`${listed.id}: a rated vendor has at least its base offering`);
  return offering;
}

const text = (value: string): Cell => ({ kind: 'text', text: value });
const verdictCell = (verdict: Verdict): Cell => ({ kind: 'verdict', verdict });

function statusCell(vendor: Compared, id: CriterionId, { lang }: Texts): Cell {
  const note = vendor.sheet?.criteria[id].note[lang] ?? '';
  return { kind: 'status', status: base(vendor).rating.effective[id], note };
}

/** What makes two cells differ: the status, not the words around it. */
function essence(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'status' ? cell.status : cell.verdict;
}

const country = (code: string | null, { texts, none }: CompareWords) =>
  code ? countryName(code, texts.lang) : none;

function ownerOf({ sheet }: Compared, words: CompareWords): string {
  if (!sheet) return words.none;
  const { parent } = sheet.provider;
  return parent ? `${parent.name}, ${country(parent.country, words)}` : words.same;
}

const named = (ids: string[] | undefined, labels: Record<string, string>, { none }: CompareWords) =>
  (ids ?? []).map((id) => labels[id] ?? id).join(', ') || none;

function plansOf({ listed }: Compared, { texts, none }: CompareWords): string {
  const plans = listed.offerings.filter(({ plan }) => plan !== null);
  const verdict = ({ rating }: RatedOffering) => texts.verdicts[rating.classes.personal.verdict].label;
  return plans.map((offering) => `${offering.plan}: ${verdict(offering)}`).join('; ') || none;
}
