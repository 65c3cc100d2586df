import { lawName } from '../core/law-name';
import { asksOf, type Asks } from '../core/rating/asks';
import type { MethodologyFile } from '../core/rating/without-texts';
import type { Lang, Text } from '../core/sheet';
import type { Texts, Vocabulary } from '../core/texts';
import { shortCountryNames } from './country-names';

/** `data/vocabulary.json`: the closed lists that sheets choose from, each entry with its label in both languages. */
export type VocabularyFile = { [List in keyof Vocabulary]: Record<keyof Vocabulary[List], Text> };

/** The words of methodology and vocabulary in one language: the packaged file `texts/<lang>.json`. */
export function compileTexts(rules: MethodologyFile, vocabulary: VocabularyFile, lang: Lang): Texts {
  const say = (text: Text) => text[lang];
  const law = (references: string[]) => references.map((reference) => lawName(reference, lang));
  const labels = (list: { id: string; label: Text }[]) => byId(list, ({ label }) => say(label));
  return {
    lang,
    version: rules.version,
    disclaimer: say(rules.disclaimer),
    verdicts: byId(rules.verdicts, ({ id, label, long, aria, glyph }) => ({
      label: say(label),
      long: say(long),
      aria: say(aria),
      staff: say(rules.staffText[id]),
      glyph,
    })),
    classes: labels(rules.dataClasses),
    confidence: labels(rules.confidence),
    freshness: inLanguage(rules.freshness.labels, lang),
    statuses: labels(rules.statuses),
    criteria: byId(rules.criteria, (criterion) => ({
      label: say(criterion.label),
      question: say(criterion.question),
      tests: inLanguage(criterion.tests, lang),
      group: criterion.group,
      decisive: criterion.decisive,
      law: law(criterion.law),
    })),
    rules: {
      ...byId(rules.rules, (rule) => ({ ...ruleTexts(rule, lang), asks: asksOf(rule.when) })),
      ...byId(rules.transferRules, (rule) => ({ ...ruleTexts(rule, lang), asks: ofTransfers })),
    },
    conditions: Object.fromEntries(Object.entries(rules.conditions).map(([id, { text }]) => [id, say(text)])),
    notes: byId(rules.notes, (note) => ({ text: say(note.text), law: law(note.law) })),
    duties: byId(rules.duties, (duty) => ({ text: say(duty.text), law: law(duty.law) })),
    vocabulary: vocabularyIn(vocabulary, lang),
    countries: shortCountryNames(lang),
  };
}

/** A row of the transfer table looks at the safeguards and at where data is processed. */
const ofTransfers: Asks = { criteria: ['transfers', 'euHosting'], facts: [] };

function ruleTexts({ short, reason, improve }: MethodologyFile['transferRules'][number], lang: Lang) {
  return { short: short[lang], reason: reason[lang], improve: improve[lang] };
}

function byId<Id extends string, T extends { id: Id }, U>(
  list: T[],
  value: (entry: T) => U,
): Record<T['id'], U> {
  // The keys are the ids of the list; tests/dataset/texts.test.ts holds that none is missing.
  return Object.fromEntries(list.map((entry) => [entry.id, value(entry)])) as Record<T['id'], U>;
}

function inLanguage<Id extends string>(texts: Record<Id, Text>, lang: Lang): Record<Id, string> {
  const entries = Object.entries<Text>(texts).map(([id, text]) => [id, text[lang]]);
  return Object.fromEntries(entries) as Record<Id, string>; // the same keys
}

function vocabularyIn(file: VocabularyFile, lang: Lang): Vocabulary {
  const lists = Object.entries<Record<string, Text>>(file).map(([list, entries]) => [
    list,
    inLanguage(entries, lang),
  ]);
  return Object.fromEntries(lists) as Vocabulary; // the same lists
}
