import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import methodology from '../../../data/methodology/methodology.rules.json' with { type: 'json' };
import vocabulary from '../../../data/vocabulary.json' with { type: 'json' };
import { criterionIds } from '../../../lib/core/sheet';
import { allRules } from '../../../lib/dataset/rules/all-rules';
import { sheetSchema } from '../../../lib/dataset/schema';

// Tables are padded when they are formatted.
const readme = readFileSync('data/README.md', 'utf8').replaceAll(/ +/g, ' ');
const undocumented = (names: string[]) => names.filter((name) => !readme.includes(`\`${name}\``));

test.each([
  ['field', Object.keys(sheetSchema.shape)],
  ['criterion', [...criterionIds]],
  ['fact', Object.keys(vocabulary.facts)],
  ['mechanism for transfers', Object.keys(vocabulary.transfers)],
  ['condition of the rules', Object.keys(methodology.conditions)],
])('data/README.md explains every %s', (_, names) => {
  expect(undocumented(names)).toEqual([]);
});

test('data/README.md lists every rule with its severity', () => {
  const missing = allRules.filter(({ id, severity }) => !readme.includes(`| \`${id}\` | ${severity} |`));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('data/README.md speaks of every lint of the methodology', () => {
  expect(methodology.lints.map(({ id }) => id).filter((id) => !readme.includes(id))).toEqual([]);
});

test('the deciding criteria are those in bold', () => {
  const bold = [...readme.matchAll(/^\| \*\*`(\w+)`\*\* \|/gm)].map(([, id]) => id);
  expect(bold).toEqual(methodology.decisive);
});
