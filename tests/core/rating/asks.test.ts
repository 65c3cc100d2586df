import { describe, expect, test } from 'vitest';
import { asksOf } from '../../../lib/core/rating/asks';
import type { Predicate } from '../../../lib/core/rating/methodology';
import { criterionIds } from '../../../lib/core/sheet';
import { methodology } from '../../fixtures/methodology/data';

const dpa: Predicate = { criterion: 'dpa', is: ['absent'] };
const training: Predicate = { criterion: 'noTraining', is: ['partial'] };
const fact = (name: string) => ({ fact: name, is: ['yes'] }) as Predicate; // the names are the rules' own

test.each([
  ['a criterion', dpa, ['dpa'], []],
  ['a fact under its own name', fact('role'), [], ['role']],
  ['a fact that the sheet calls otherwise', fact('technicalExclusion'), [], ['contentEncrypted']],
  ['a fact that no sheet states', fact('isAI'), [], []],
  ['both parts of an and', { all: [dpa, fact('role')] }, ['dpa'], ['role']],
  ['both parts of an or', { any: [training, dpa] }, ['noTraining', 'dpa'], []],
  ['a criterion named twice, once', { all: [dpa, { any: [dpa, training] }] }, ['dpa', 'noTraining'], []],
  ['nothing of an empty and', { all: [] }, [], []],
] as [string, Predicate, string[], string[]][])('asks for %s', (_, predicate, criteria, facts) => {
  expect(asksOf(predicate)).toEqual({ criteria, facts });
});

describe('the real rules', () => {
  test.each(methodology.rules.map((rule) => [rule.id, rule.when] as const))(
    '%s asks for criteria that there are',
    (_, when) => {
      const { criteria } = asksOf(when);
      expect(criteria.filter((id) => !criterionIds.includes(id))).toEqual([]);
      expect(new Set(criteria).size).toBe(criteria.length);
    },
  );
});
