import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAddress, readCompareView, type CompareView } from '../../lib/core/compare/view';
import { dataClasses } from '../../lib/core/rating/methodology';

const read = (address: string) => {
  const [path = '', query = ''] = address.replace('#/compare/', '').split('?');
  return readCompareView(path, new URLSearchParams(query));
};

test.each<[string, Partial<CompareView>]>([
  ['#/compare/a,b,a,c,d,e', { ids: ['a', 'b', 'c', 'd'] }],
  ['#/compare/a,b?data=special', { ids: ['a', 'b'], dataClass: 'special' }],
  ['#/compare/a,b?data=secret', { ids: ['a', 'b'], dataClass: 'personal' }],
  ['#/compare/a,b?plan.a=Team%20%26%20Co&plan.c=Free', { ids: ['a', 'b'], plans: { a: 'Team & Co' } }],
  ['#/compare/a,b?plan.b=', { ids: ['a', 'b'], plans: { b: '' } }],
])('%s', (address, view) => {
  expect(read(address).view).toEqual({ dataClass: 'personal', plans: {}, ...view });
});

test('whatever is compared is found again by its address', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  const views = fc.uniqueArray(id, { minLength: 1, maxLength: 4 }).chain((ids) =>
    fc.record({
      ids: fc.constant(ids),
      dataClass: fc.constantFrom(...dataClasses),
      plans: fc.dictionary(fc.constantFrom(...ids), fc.string({ unit: 'grapheme' }), {
        noNullPrototype: true,
      }),
    }),
  );
  fc.assert(
    fc.property(views, (view) => {
      expect(read(compareAddress(view))).toEqual({ view, dropped: [], isCut: false });
    }),
  );
});

test('what is left out is told', () => {
  expect(read('#/compare/a,b?data=secret')).toMatchObject({ dropped: ['data: secret'], isCut: false });
  expect(read('#/compare/a,b,c,d,e')).toMatchObject({ dropped: [], isCut: true });
});

test('what is as usual does not stand in the address', () => {
  expect(compareAddress({ ids: ['a', 'b'], dataClass: 'personal', plans: {} })).toBe('#/compare/a,b');
});
