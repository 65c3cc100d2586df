import { perLanguage } from './per-language';
import type { Params } from './rating/rating';
import type { CriterionId, Lang } from './sheet';

/** Names in the reader's language that a text may need. */
export interface WordingNames {
  lang: Lang;
  criterion(id: CriterionId): string;
}

/** Fills the placeholders of a text of the methodology; one without a value stays as it is. */
export function wording(template: string, params: Params, names: WordingNames): string {
  const values: Record<string, string | number | undefined> = {
    n: params.n,
    days: params.days,
    staleDays: params.staleDays,
    option: params.option,
    plan: params.plan,
    countries: params.countries?.map((code) => countryName(code, names.lang)).join(', '),
    stale: criteria(params.stale),
    expired: criteria(params.expired),
    topics: criteria(params.topics),
  };
  return template.replace(/\{(\w+)\}/g, (placeholder, key: string) => String(values[key] ?? placeholder));

  function criteria(ids: CriterionId[] | undefined): string | undefined {
    return ids?.map((id) => names.criterion(id)).join(', ');
  }
}

/**
 * A country in the reader's language. Beside ISO 3166-1 alpha-2 it knows the codes of the facts
 * ('**', 'ZZ', 'EEA') and the ones that vendors write ('EU', 'EL', 'UK').
 * Throws a RangeError for what is no code at all.
 */
export function countryName(code: string, lang: Lang): string {
  return special[lang][code] ?? regionNames(lang).of(aliases[code] ?? code) ?? code;
}

const special: Record<Lang, Record<string, string>> = {
  en: { '**': 'further countries, not named', ZZ: 'outside the EEA', EEA: 'EU/EEA', EU: 'EU/EEA' },
  de: { '**': 'weitere, nicht genannte Länder', ZZ: 'außerhalb des EWR', EEA: 'EU/EWR', EU: 'EU/EWR' },
};

const aliases: Record<string, string> = { EL: 'GR', UK: 'GB' };

const regionNames = perLanguage((lang) => new Intl.DisplayNames([lang], { type: 'region' }));
