import { expect, test } from 'vitest';
import { verdicts } from '../../../lib/core/rating/methodology';
import { rate } from '../../../lib/core/rating/rate';
import { criterionIds, statuses } from '../../../lib/core/sheet';
import { makeFacts, today } from '../../fixtures/facts';
import { methodology, rulesFile } from '../../fixtures/methodology/data';

test('the rules for the service worker hold no text in any language', () => {
  expect(JSON.stringify(methodology)).not.toMatch(/"(en|de|note)":/);
  expect(JSON.stringify(methodology).length).toBeLessThan(JSON.stringify(rulesFile).length / 3);
});

test('they rate like the rules with their texts', () => {
  const facts = makeFacts({ parentCountry: 'US', criteria: { dpa: 'partial' } });
  expect(rate(facts, methodology, today)).toEqual(rate(facts, rulesFile, today));
});

const ordered = (list: { id: string; rank: number }[]) =>
  list.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);

test('criteria, statuses and verdicts stand in the order of the rules', () => {
  expect(rulesFile.criteria.map(({ id }) => id)).toEqual(criterionIds);
  expect(ordered(rulesFile.statuses)).toEqual(statuses);
  expect(ordered(rulesFile.verdicts)).toEqual(verdicts);
});

test('every rule names conditions that exist', () => {
  const named = [...rulesFile.rules, ...rulesFile.transferRules].flatMap((rule) =>
    rule.conditions.map((condition) => (typeof condition === 'string' ? condition : condition.id)),
  );
  expect(named.filter((id) => !rulesFile.conditions[id])).toEqual([]);
});

test('every cell of the transfer tables names a transfer rule', () => {
  const { personal, special, specialIfTechnicalExclusion } = methodology.transferTable;
  const cells = [personal, special, specialIfTechnicalExclusion].flatMap((table) =>
    Object.values(table).flatMap((row) => Object.values(row)),
  );
  const known = new Set([null, ...rulesFile.transferRules.map(({ id }) => id)]);
  expect(cells.length).toBeGreaterThan(60);
  expect(cells.filter((id) => !known.has(id))).toEqual([]);
});
