import { sheetLines, type CompiledIndex } from '../core/compiled-index';
import { siteLines } from '../core/match';
import { originPatterns } from '../core/origins';
import { placeCode } from '../core/places';
import { ratable } from '../core/rating/ratable';
import { withoutTexts, type MethodologyFile } from '../core/rating/without-texts';
import { languages, type Lang, type Sheet } from '../core/sheet';
import { shortCountryNames } from './country-names';
import { directoryEntries } from './directory-entries';
import type { DatasetFile } from './read-data';
import { compileTexts, type VocabularyFile } from './texts';
import { vendorEntries } from './vendor-entries';

/** Everything that `data/` holds, read and checked. */
export interface Data {
  sheets: Sheet[];
  rules: MethodologyFile;
  vocabulary: VocabularyFile;
  dataset: DatasetFile;
}

/** What the extension is built with. */
export interface Compiled {
  /** For the service worker. */
  index: CompiledIndex;
  /** Short texts of the rules, for the chip. */
  shorts: Record<Lang, Record<string, string>>;
  /** Short names of the countries that sheets name, for the chip. */
  countries: Record<Lang, Record<string, string>>;
  /** Packaged files, read one at a time when they are needed. */
  files: { path: string; contents: string }[];
}

/** Compiles the dataset; the one door for build, dev server and tests. */
export function compileDataset(data: Data): Compiled {
  const { sheets, rules, vocabulary } = data;
  const texts = languages.map((lang) => compileTexts(rules, vocabulary, lang));
  return {
    index: {
      sites: siteLines(sheets),
      sheets: sheetLines(sheets.map(ratable)),
      methodology: withoutTexts(rules),
    },
    shorts: shortsOf(rules),
    countries: countriesOf(sheets),
    files: [
      ...sheets.map((sheet) => packaged(`vendors/${sheet.id}.json`, sheet)),
      ...texts.map((text) => packaged(`texts/${text.lang}.json`, text)),
      packaged('vendors.json', vendorEntries(data)),
      packaged('directory.json', directoryEntries(data)),
      packaged('sites.json', siteLines(sheets)),
      packaged('dataset.json', datasetFacts(data)),
    ],
  };
}

const packaged = (path: string, value: unknown) => ({ path, contents: JSON.stringify(value) });

function shortsOf(rules: MethodologyFile): Compiled['shorts'] {
  const all = [...rules.rules, ...rules.transferRules];
  const inLanguage = (lang: Lang) => Object.fromEntries(all.map((rule) => [rule.id, rule.short[lang]]));
  return { en: inLanguage('en'), de: inLanguage('de') };
}

function countriesOf(sheets: Sheet[]): Compiled['countries'] {
  const named = sheets.flatMap(({ hosting, provider }) => [
    ...hosting.locations.map(({ place }) => placeCode(place)),
    provider.country,
    provider.parent?.country ?? provider.country,
  ]);
  // The rules also speak of these.
  const codes = [...new Set([...named, 'EEA', 'ZZ'])].filter((code) => code !== '**').toSorted();
  const inLanguage = (lang: Lang) => {
    const names = shortCountryNames(lang);
    return Object.fromEntries(codes.map((code) => [code, names[code] ?? code]));
  };
  return { en: inLanguage('en'), de: inLanguage('de') };
}

function datasetFacts({ sheets, rules, dataset }: Data) {
  return {
    ...dataset,
    methodology: rules.version,
    law: withoutTexts(rules).law,
    vendors: sheets.length,
    origins: originPatterns(sheets.flatMap((sheet) => sheet.sites)),
    sources: sourcesOf(sheets),
  };
}

/** Through whom documents were read, most first: the attribution that these archives ask for. */
function sourcesOf(sheets: Sheet[]): { name: string; documents: number }[] {
  const counts = new Map<string, number>();
  for (const { via } of sheets.flatMap((sheet) => sheet.evidence)) {
    if (via) counts.set(via.name, (counts.get(via.name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, documents]) => ({ name, documents }))
    .toSorted((a, b) => b.documents - a.documents || a.name.localeCompare(b.name, 'en'));
}
