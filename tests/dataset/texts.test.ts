import { describe, expect, test } from 'vitest';
import { readRules, readVocabulary } from '../../lib/dataset/read-data';
import { compileTexts } from '../../lib/dataset/texts';
import {
  criterionIds,
  evidenceKinds,
  languages,
  linkKinds,
  type Sheet,
  type Text,
} from '../../lib/core/sheet';
import type { Vocabulary } from '../../lib/core/texts';
import { sheets } from '../fixtures/methodology/data';

const rules = readRules();
const vocabulary = readVocabulary();
const en = compileTexts(rules, vocabulary, 'en');
const de = compileTexts(rules, vocabulary, 'de');
const allRules = [...rules.rules, ...rules.transferRules];

describe('short texts', () => {
  test.each(allRules.map(({ id, short }) => [id, short] as const))('%s fits chip and popup', (_, short) => {
    expect(short.en.length).toBeLessThanOrEqual(48);
    expect(short.de.length).toBeLessThanOrEqual(60);
  });

  test('have no placeholder, since the chip shows them as they are', () => {
    expect(allRules.filter(({ short }) => /[{}]/.test(short.en + short.de))).toEqual([]);
  });

  test('tell the rules of one data class apart', () => {
    const repeated = rules.rules.filter(({ short, classes }, i) =>
      rules.rules.some(
        (other, j) => j < i && other.short.en === short.en && other.classes.some((c) => classes.includes(c)),
      ),
    );
    expect(repeated.map(({ id }) => id)).toEqual([]);
  });
});

test('the texts of both languages have the same keys and nothing is empty', () => {
  expect(keys(de)).toEqual(keys(en));
  expect([...empty(en), ...empty(de)]).toEqual([]);
});

test('every criterion, kind of evidence and link has its words', () => {
  expect(Object.keys(en.criteria).toSorted()).toEqual([...criterionIds].toSorted());
  expect(Object.keys(en.vocabulary.evidenceKinds).toSorted()).toEqual([...evidenceKinds].toSorted());
  expect(Object.keys(en.vocabulary.links).toSorted()).toEqual([...linkKinds].toSorted());
});

const lists = Object.values(vocabulary).map((list) => Object.values<Text>(list));

test('words of judgement stand in no short text and no label', () => {
  const judging = /complian|konform|\b(legal|safe|secure|sicher|rechtmäßig)(e|en|er|es|em)?\b/i;
  const texts = [...allRules.map(({ short }) => short), ...lists.flat()];
  expect(texts.filter((text) => judging.test(`${text.en} ${text.de}`))).toEqual([]);
});

test('no two entries of a list have the same label', () => {
  const repeated = lists.flatMap((texts) =>
    languages.flatMap((lang) =>
      texts.map((text) => text[lang]).filter((label, i, labels) => labels.indexOf(label) < i),
    ),
  );
  expect(repeated).toEqual([]);
});

test('every group of criteria has its label', () => {
  const groups = new Set(rules.criteria.map(({ group }) => group));
  expect(Object.keys(vocabulary.criterionGroups)).toEqual([...groups]);
});

describe('every word that a sheet chooses is in the vocabulary', () => {
  const used: [list: keyof Vocabulary, of: (sheet: Sheet) => string[]][] = [
    ['categories', (sheet) => sheet.categories],
    ['suitedFor', (sheet) => sheet.suitedFor],
    ['pricing', (sheet) => sheet.pricing.map(({ kind }) => kind)],
    ['transfers', (sheet) => sheet.transfers],
    ['certifications', (sheet) => sheet.certifications],
    ['dpf', (sheet) => [sheet.dpf]],
    ['access', (sheet) => sheet.hosting.locations.map(({ access }) => access)],
    ['covers', (sheet) => sheet.hosting.locations.flatMap(({ covers }) => covers ?? [])],
    ['links', (sheet) => Object.keys(sheet.links)],
    ['evidenceKinds', (sheet) => sheet.evidence.map(({ kind }) => kind)],
    ['roles', ({ facts, plans }) => words(facts?.role?.value, ...plans.map(({ role }) => role))],
    [
      'deployments',
      ({ facts, plans }) => words(facts?.deployment?.value, ...plans.map(({ deployment }) => deployment)),
    ],
    [
      'vendorAccess',
      ({ facts, plans }) => words(facts?.vendorAccess?.value, ...plans.map((plan) => plan.vendorAccess)),
    ],
    ['facts', (sheet) => Object.keys(sheet.facts ?? {})],
    ['factValues', otherFactValues],
    ['opinionRatings', (sheet) => sheet.opinions.map(({ rating }) => rating)],
    ['publishers', (sheet) => sheet.evidence.map(({ publisher }) => publisher)],
  ];
  test.each(used)('%s', (list, of) => {
    const known = new Set(Object.keys(en.vocabulary[list]));
    expect(sheets.flatMap((sheet) => of(sheet).filter((word) => !known.has(word)))).toEqual([]);
  });
});

const words = (...given: (string | undefined)[]) => given.flatMap((word) => word ?? []);

/** Values of the facts that have no list of their own; a date needs no word. */
function otherFactValues({ facts = {} }: Sheet): string[] {
  const own = new Set(['role', 'deployment', 'vendorAccess', 'dpfCheckedOn']);
  return Object.entries(facts).flatMap(([name, fact]) => (own.has(name) || !fact ? [] : fact.value));
}

function keys(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${path}.${key}`));
}

function empty(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : [];
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => empty(inner, `${path}.${key}`));
}
