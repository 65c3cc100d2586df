import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Rule {
  id: string;
  conditions?: string[];
  law: string[];
  reason: { en: string; de: string };
}

const rows = readFileSync('data/methodology/methodology.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| R-'));
const file: unknown = JSON.parse(readFileSync('data/methodology/methodology.rules.json', 'utf8'));
const rules = rulesIn(file);

/** Every rule, wherever it stands in the file. */
function rulesIn(node: unknown): Rule[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'id' in node && String(node.id).startsWith('R-') && 'reason' in node ? [node as Rule] : [];
  return [...own, ...Object.values(node).flatMap(rulesIn)];
}

test('there are rules', () => expect(rules.length).toBeGreaterThan(40));

test.each(rules)('the published row of $id says what the rule says', ({ id, law, reason }) => {
  const row = rows.find((line) => line.startsWith(`| ${id} |`)) ?? '';
  const cells = row.split('|').map((cell) => cell.trim());
  expect(cells.at(-2)).toBe(`${reason.en} / ${reason.de}`);
  expect(cells.at(-3)).toBe(law.join('; '));
});
