import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import rules from '../data/methodology/methodology.rules.json';
import { flatten, readLocale, wordsFor } from './words';

const en = flatten(readLocale('en'));
const de = flatten(readLocale('de'));

describe('the two languages', () => {
  test('have the same keys', () => {
    expect([...de.keys()].toSorted()).toEqual([...en.keys()].toSorted());
  });

  test('take the same values', () => {
    const different = [...en.keys()].filter((key) => values(de.get(key)) !== values(en.get(key)));
    expect(different).toEqual([]);
  });

  test('leave nothing empty', () => {
    const empty = [...en, ...de].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test('keep to honest words', () => {
    const proud = [...en, ...de].filter(([, text]) => judging.test(text.replaceAll('not legal advice', '')));
    expect(proud).toEqual([]);
  });
});

const judging = /\b(compliant|compliance|legal|legally|safe|safely|secure|konform|rechtssicher|sicher)\b/i;

test.each(rules.verdicts)('the verdict $id is called as the methodology calls it', ({ id, label }) => {
  const key = `verdict.${id.replaceAll('-', '_')}`;
  expect(en.get(key)).toBe(label.en);
  expect(de.get(key)).toBe(label.de);
});

test('the words of a language say which one they are', () => {
  expect(wordsFor('en').t('lang')).toBe('en');
  expect(wordsFor('de').t('lang')).toBe('de');
});

test('every key that the code names exists, and every key is named', () => {
  const code = sources(['components', 'lib', 'entrypoints']).join('\n');
  const unused = [...en.keys()].filter(
    (key) => !code.includes(`'${key}'`) && !dynamic.some((form) => form.test(key)),
  );
  expect(unused).toEqual([]);
});

// Keys that the code puts together from a list of its own, or that the manifest names.
const dynamic = [
  /^ext(Name|Description)$/,
  /^(verdict|status|freshness|welcome)\./,
  /^vendor\.(forClass|classes)\.(none|personal|special)$/,
  /^vendor\.steps\.(precondition|setting|ongoing)$/,
  /^profile\.actions\.(markdown|csv|json)$/,
  /^profile\.sign\.(decision|conditions|by|date|signature)$/,
  /^directory\.(sort|facet)\./,
  /^compare\.(group|row)\./,
];

const values = (text = '') => [...new Set(text.match(/\$\d/g))].toSorted().join();

function sources(folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
}
