import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetIds, knownValues } from '../../../lib/core/directory/facets';
import type { Filters } from '../../../lib/core/directory/filter';
import { sortIds } from '../../../lib/core/directory/sort';
import { fromParams, plainView, toParams } from '../../../lib/core/directory/view';
import { dataClasses } from '../../../lib/core/rating/methodology';
import { makeEntry } from './make-entry';

const known = knownValues(
  [
    makeEntry({ seat: 'DE', owner: 'US', categories: ['coding', 'agents'], certifications: ['iso27001'] }),
    makeEntry({ id: 'other', seat: 'FR', owner: 'FR', certifications: ['c5', 'soc2'] }),
  ],
  '2026-11-24',
);
const filters: fc.Arbitrary<Filters> = fc
  .record(Object.fromEntries(facetIds.map((id) => [id, fc.subarray([...known[id]], { minLength: 1 })])), {
    requiredKeys: [],
  })
  // With a plain prototype, as views have.
  .map((given) => ({ ...given }));
const views = fc.record({
  query: fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })),
  dataClass: fc.constantFrom(...dataClasses),
  sort: fc.constantFrom(...sortIds),
  filters,
});
const read = (text: string) => fromParams(new URLSearchParams(text), known);

test('the address brings the same view back', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(read(toParams(view).toString())).toEqual({ view, dropped: [] });
    }),
    { numRuns: 1000, seed: 5 },
  );
});

test('what is as usual is left out', () => expect(toParams(plainView).toString()).toBe(''));

test.each([
  ['verdict=suitable,great', { filters: { verdict: ['suitable'] } }, ['verdict: great']],
  ['seat=DE&seat=FR', { filters: { seat: ['DE', 'FR'] } }, []],
  ['seat=DE,DE,,', { filters: { seat: ['DE'] } }, []],
  ['seat=%3Cb%3E', {}, ['seat: <b>']],
  ['owner=__proto__,constructor', {}, ['owner: __proto__', 'owner: constructor']],
  ['sort=up', {}, ['sort: up']],
  ['data=all&sort=name', { sort: 'name' }, ['data: all']],
  ['sort=', {}, ['sort: ']],
  ['sort=up&sort=name', {}, ['sort: up']],
  ['x=1&x=2', {}, ['x']],
  ['verdict', {}, []],
  ['%E0%A4%A', {}, ['\uFFFD%A']],
])('%s is read as far as it is known', (text, patch, dropped) => {
  expect(read(text)).toEqual({ view: { ...plainView, ...patch }, dropped });
});

test('no address throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...facetIds, 'q', 'data', 'sort', 'x'), fc.string())),
      (pairs) => {
        const { view } = fromParams(new URLSearchParams(pairs), known);
        expect(read(toParams(view).toString())).toEqual({ view, dropped: [] });
      },
    ),
    { numRuns: 1000, seed: 5 },
  );
});
