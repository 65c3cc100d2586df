import { describe, expect, test } from 'vitest';
import { lawName, shortArticle } from '../../lib/core/law-name';
import { rulesFile } from '../fixtures/methodology/data';

describe('lawName in German', () => {
  test.each([
    ['Art. 28(3) GDPR', 'Art. 28 Abs. 3 DSGVO'],
    ['Art. 5(1)(b) GDPR', 'Art. 5 Abs. 1 lit. b DSGVO'],
    ['Art. 46(2)(c) GDPR', 'Art. 46 Abs. 2 lit. c DSGVO'],
    ['Art. 12–22 GDPR', 'Art. 12–22 DSGVO'],
    ['Art. 44 GDPR', 'Art. 44 DSGVO'],
    ['CJEU C-311/18', 'EuGH C-311/18'],
    ['Decision (EU) 2023/1795', 'Beschluss (EU) 2023/1795'],
    ['EDPB Opinion 22/2024', 'EDSA-Stellungnahme 22/2024'],
    ['EDPB Guidelines 05/2021', 'EDSA-Leitlinien 05/2021'],
    ['EDPB Recommendations 01/2020', 'EDSA-Empfehlungen 01/2020'],
    ['DSK decision 31 Jan 2023', 'DSK-Beschluss vom 31.01.2023'],
    ['§ 203 StGB', '§ 203 StGB'],
    ['§ 87(1) no. 6 BetrVG', '§ 87 Abs. 1 Nr. 6 BetrVG'],
  ])('%s is %s', (reference, name) => expect(lawName(reference, 'de')).toBe(name));
});

test('English stays as the rules write it', () => {
  expect(lawName('Art. 28(3) GDPR', 'en')).toBe('Art. 28(3) GDPR');
});

test('the short form is the first article without the name of the law', () => {
  expect(shortArticle(['Art. 28(3) GDPR', 'Art. 6 GDPR'], 'de')).toBe('Art. 28 Abs. 3');
  expect(shortArticle(['Art. 28(3) GDPR'], 'en')).toBe('Art. 28(3)');
  expect(shortArticle([], 'en')).toBe('');
});

const germanWords = new Set(
  (
    'Art Abs lit Nr vom EU DSGVO EuGH Beschluss DSK EDSA Stellungnahme Leitlinien Empfehlungen ' +
    'StGB BRAO SGB GeschGehG BetrVG'
  ).split(' '),
);

test('no English word is left in the German of any reference in the rules', () => {
  const { rules, transferRules, notes, duties, criteria } = rulesFile;
  const all = [...rules, ...transferRules, ...notes, ...duties, ...criteria].flatMap((entry) => entry.law);
  const names = [...new Set(all)].map((reference) => lawName(reference, 'de'));
  const words = names.flatMap((name) => name.match(/\p{L}{2,}/gu) ?? []);
  expect([...new Set(words)].filter((word) => !germanWords.has(word))).toEqual([]);
  // Paragraphs in brackets are the English way.
  expect(names.filter((name) => /\d\(/.test(name))).toEqual([]);
});
