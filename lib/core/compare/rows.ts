import type { RatedOffering } from '../assess';
import type { Cell, Compared, CompareRow, CompareWords } from '../compare';
import { placesLine } from '../places';
import { offeringKey } from '../plans';
import { dataClasses, type DataClass } from '../rating/methodology';
import { noteFor } from '../sheet-reading';
import type { CriterionId } from '../sheet';
import type { Texts } from '../texts';
import { countryName } from '../wording';

/** How a row is made for each vendor. */
interface Row extends Pick<CompareRow, 'id' | 'group' | 'label'> {
  cell(vendor: Compared): Cell;
  /** What vendors that are alike have in common, where it is not what the cell shows. */
  alike?(vendor: Compared): string;
}

export function verdictRows({ texts, row }: CompareWords, dataClass: DataClass): Row[] {
  const rating = (vendor: Compared, id: DataClass) => offeringOf(vendor).rating.classes[id];
  return [
    ...dataClasses.map((id): Row => ({
      id,
      group: 'verdict',
      label: texts.classes[id],
      cell: (vendor) => ({ kind: 'verdict', verdict: rating(vendor, id).verdict }),
    })),
    {
      id: 'conditions',
      group: 'verdict',
      label: row('conditions'),
      cell: (vendor) => text(String(rating(vendor, dataClass).conditions.length)),
    },
  ];
}

export function placeRows(words: CompareWords): Row[] {
  const { texts, unnamed } = words;
  const places = (vendor: Compared) => offeringOf(vendor).places;
  return [
    {
      id: 'servers',
      group: 'where',
      label: words.row('servers'),
      cell: (vendor) => text(placesLine(places(vendor), texts.lang) ?? unnamed),
      alike: (vendor) => asSet(places(vendor)),
    },
    {
      id: 'seat',
      group: 'where',
      label: words.row('seat'),
      cell: (vendor) => text(country(offeringOf(vendor).seat, words)),
    },
    {
      id: 'owner',
      group: 'where',
      label: words.row('owner'),
      cell: (vendor) => text(ownerOf(vendor, words)),
    },
  ];
}

export const criterionRow = (id: CriterionId, { criteria, lang }: Texts): Row => ({
  id,
  group: 'criteria',
  label: criteria[id].label,
  cell: (vendor) => ({
    kind: 'status',
    status: offeringOf(vendor).rating.effective[id],
    note: vendor.sheet ? noteFor(vendor.sheet, id, vendor.plan ?? null)[lang] : '',
  }),
});

export function contractRows({ texts, row, none }: CompareWords): Row[] {
  const { vocabulary } = texts;
  const listOf = (id: 'transfers' | 'certifications'): Row => ({
    id,
    group: 'contract',
    label: row(id),
    cell: ({ sheet }) => text(sheet ? named(sheet[id], vocabulary[id]) || none : unread),
    alike: ({ sheet }) => (sheet ? asSet(sheet[id]) : unread),
  });
  return [
    listOf('transfers'),
    {
      id: 'dpf',
      group: 'contract',
      label: 'EU-US DPF',
      cell: ({ sheet }) => text(sheet ? (vocabulary.dpf[sheet.dpf] ?? sheet.dpf) : unread),
    },
    listOf('certifications'),
  ];
}

export function otherRows({ texts, row, none, days }: CompareWords, dataClass: DataClass): Row[] {
  const rating = (vendor: Compared) => offeringOf(vendor).rating;
  const plan = (offering: RatedOffering) =>
    `${offering.plan}: ${texts.verdicts[offering.rating.classes[dataClass].verdict].label}`;
  const plans = ({ listed }: Compared) => listed.offerings.filter((offering) => offering.plan !== null);
  return [
    {
      id: 'plans',
      group: 'plans',
      label: row('plans'),
      cell: (vendor) => text(plans(vendor).map(plan).join('; ') || none),
    },
    {
      id: 'age',
      group: 'evidence',
      label: row('age'),
      cell: (vendor) => text(`${days(rating(vendor).ageDays)}, ${texts.freshness[rating(vendor).freshness]}`),
    },
    {
      id: 'confidence',
      group: 'evidence',
      label: row('confidence'),
      cell: (vendor) => text(texts.confidence[rating(vendor).confidence]),
    },
  ];
}

function offeringOf({ listed, plan }: Compared): RatedOffering {
  const offering = listed.offerings.find((one) => offeringKey(one) === (plan ?? ''));
  if (!offering) throw new Error(`${listed.id}: has no plan ${plan ?? 'at all'}`);
  return offering;
}

/** A sheet that cannot be read says nothing: not that nothing is there. */
const unread = '–';

const text = (value: string): Cell => ({ kind: 'text', text: value });

/** The order in which a sheet names things says nothing. */
const asSet = (ids: string[]) => ids.toSorted().join();

const country = (code: string | null, { texts, unnamed }: CompareWords) =>
  code ? countryName(code, texts.lang) : unnamed;

/** With the country: two vendors that both own themselves are alike only within one. */
function ownerOf({ sheet }: Compared, words: CompareWords): string {
  if (!sheet) return unread;
  const { parent, country: seat } = sheet.provider;
  return parent
    ? `${parent.name}, ${country(parent.country, words)}`
    : `${words.same}, ${country(seat, words)}`;
}

const named = (ids: string[], labels: Record<string, string>) => ids.map((id) => labels[id] ?? id).join(', ');
