import { expect, test } from 'vitest';
import type { Evidence, Sheet } from '../../../lib/core/sheet';
import { firstPartyEvidence } from '../../../lib/dataset/rules/first-party-evidence';
import { makeCriteria, makeCriterion, makeDocument, makePlan, makeSheet } from '../../fixtures/sheet';

const other = (patch: Partial<Evidence>): Partial<Sheet> => ({
  evidence: [makeDocument(), makeDocument({ id: 'other', ...patch })],
});
const resting = (on: Partial<Evidence>, status: 'covered' | 'absent' | 'partial') =>
  makeSheet({ ...other(on), criteria: makeCriteria({ dpa: makeCriterion(status, ['other']) }) });

test('it warns, and does not stop a build', () => {
  expect(firstPartyEvidence.severity).toBe('warning');
});

test.each<[string, Partial<Evidence>]>([
  ["a directory's word", { kind: 'directory', publisher: 'third-party' }],
  ["somebody else's copy", { kind: 'dpa', publisher: 'third-party' }],
  ["the vendor's news", { kind: 'news', publisher: 'vendor' }],
])("'covered' on a deciding criterion after %s is weaker", (_, document) => {
  expect(firstPartyEvidence.check(resting(document, 'covered'))).toEqual([
    { field: 'criteria.dpa', cure: expect.stringContaining('counts as partial') },
  ]);
});

test("'absent' on a deciding criterion needs the vendor's word too", () => {
  const hearsay = resting({ kind: 'directory', publisher: 'third-party' }, 'absent');
  expect(firstPartyEvidence.check(hearsay).map(({ field }) => field)).toEqual(['criteria.dpa']);
});

test('a plan is held to the same', () => {
  const plan = makePlan({ criteria: { dpa: 'absent' }, evidence: { dpa: ['other'] } });
  const sheet = makeSheet({ ...other({ kind: 'news', publisher: 'third-party' }), plans: [plan] });
  expect(firstPartyEvidence.check(sheet).map(({ field }) => field)).toEqual(['plans[0].criteria.dpa']);
});

test.each<[string, Sheet]>([
  ["the vendor's own document", makeSheet()],
  ["an authority's register", resting({ kind: 'register', publisher: 'authority' }, 'absent')],
  ['partial, which claims less', resting({ kind: 'directory', publisher: 'third-party' }, 'partial')],
  [
    'a criterion that decides nothing',
    makeSheet({
      ...other({ kind: 'directory', publisher: 'third-party' }),
      criteria: makeCriteria({ openness: makeCriterion('covered', ['other']) }),
    }),
  ],
])('%s passes', (_, sheet) => {
  expect(firstPartyEvidence.check(sheet)).toEqual([]);
});
