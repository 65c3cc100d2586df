import { useState } from 'preact/hooks';
import type { FacetId } from '../../lib/core/directory/facets';
import type { EffectiveStatus, Freshness, Verdict } from '../../lib/core/rating/methodology';
import type { Texts } from '../../lib/core/texts';
import { countryName } from '../../lib/core/wording';
import { Mark } from '../Mark';
import { StatusMark } from '../StatusMark';
import { useWords, type Words } from '../words';

interface FacetProps {
  id: FacetId;
  chosen: string[];
  options: string[];
  counts: Map<string, number>;
  texts: Texts;
  onChange(values: string[]): void;
}

/** How many options stand open; a long list can be unfolded. */
const few = 6;

/** One filter: its options in the order given, those that are chosen always in sight. */
export function Facet({ id, chosen, options, counts, texts, onChange }: FacetProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const count = (option: string) => counts.get(option) ?? 0;
  const wanted = options.filter((option) => count(option) > 0 || chosen.includes(option));
  const shown = wanted.filter((option, i) => isOpen || i < few || chosen.includes(option));
  if (wanted.length === 0) return null;
  const toggle = (option: string) =>
    onChange(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  return (
    <fieldset class="facet">
      <legend>{words.t(`directory.facet.${id}`)}</legend>
      {shown.map((option) => (
        <label key={option}>
          <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
          <OptionMark facet={id} option={option} />
          <span>{optionName(id, option, { texts, words })}</span>
          <span class="num n">{count(option)}</span>
        </label>
      ))}
      {wanted.length > few && (
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.t('directory.less') : words.t('directory.more', String(wanted.length))}
        </button>
      )}
    </fieldset>
  );
}

const statusFacets = new Set<FacetId>(['hosting', 'dpa', 'training']);

// The values of these facets are verdicts and statuses; the rest have no mark.
function OptionMark({ facet, option }: { facet: FacetId; option: string }) {
  if (facet === 'verdict') return <Mark verdict={option as Verdict} size={15} />;
  return statusFacets.has(facet) ? <StatusMark status={option as EffectiveStatus} /> : null;
}

/** An option's name in the reader's language. */
function optionName(
  facet: FacetId,
  option: string,
  { texts, words }: { texts: Texts; words: Words },
): string {
  const { categories, certifications } = texts.vocabulary;
  if (facet === 'verdict') return texts.verdicts[option as Verdict].label;
  if (facet === 'freshness') return texts.freshness[option as Freshness];
  if (facet === 'seat' || facet === 'owner') return countryName(option, words.lang);
  if (facet === 'selfHosted') return words.t('directory.yes');
  if (statusFacets.has(facet)) return words.t(`status.${option as EffectiveStatus}`);
  return { ...categories, ...certifications }[option] ?? option;
}
