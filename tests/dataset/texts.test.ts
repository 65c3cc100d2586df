import { describe, expect, test } from 'vitest';
import { readRules, readVocabulary } from '../../lib/dataset/read-data';
import { compileTexts } from '../../lib/dataset/texts';
import { evidenceKinds, criterionIds, linkKinds, type Sheet } from '../../lib/core/sheet';
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

test('words of judgement stand in no short text and no label', () => {
  const judging = /\b(compliant|compliance|legal|safe|secure|konform|sicher|rechtmäßig)\b/i;
  const labels = Object.values(vocabulary).flatMap((list) => Object.values<{ en: string; de: string }>(list));
  const spoken = [...allRules.map(({ short }) => short), ...labels].filter((text) =>
    judging.test(`${text.en} ${text.de}`),
  );
  expect(spoken.filter(({ en: label }) => label !== 'Legal')).toEqual([]);
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
    ['facts', (sheet) => Object.keys(sheet.facts ?? {})],
    ['opinionRatings', (sheet) => sheet.opinions.map(({ rating }) => rating)],
    ['publishers', (sheet) => sheet.evidence.map(({ publisher }) => publisher)],
  ];
  test.each(used)('%s', (list, of) => {
    const known = new Set(Object.keys(en.vocabulary[list]));
    expect(sheets.flatMap((sheet) => of(sheet).filter((word) => !known.has(word)))).toEqual([]);
  });
});

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
