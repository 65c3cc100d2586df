import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allRules } from '../../../lib/dataset/rules/all-rules';
import { makeSheet } from '../../fixtures/sheet';

const folder = 'lib/dataset/rules';
const holdsRule = (file: string) =>
  /: (SheetRule|DatasetRule|DataRule) = \{/.test(readFileSync(`${folder}/${file}`, 'utf8'));
const ruleFiles = readdirSync(folder).filter(holdsRule);

test.each(ruleFiles)('%s has a test', (file) => {
  expect(readdirSync('tests/dataset/rules')).toContain(file.replace('.ts', '.test.ts'));
});

test('every rule is applied, under an id of its own', () => {
  const written = ruleFiles.flatMap((file) => [
    ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}id: '(.+)',/gm),
  ]);
  expect(new Set(allRules.map(({ id }) => id))).toEqual(new Set(written.map(([, id]) => id)));
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
});

test.each(allRules.map((rule) => [rule.id, rule] as const))(
  '%s finds nothing in a sheet without a flaw',
  (_, rule) => {
    const sheet = makeSheet();
    expect('checkAll' in rule ? rule.checkAll([sheet]) : rule.check(sheet)).toEqual([]);
  },
);
