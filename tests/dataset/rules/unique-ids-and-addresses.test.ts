import { expect, test } from 'vitest';
import { uniqueIdsAndAddresses } from '../../../lib/dataset/rules/unique-ids-and-addresses';
import { makeSheet } from '../../fixtures/sheet';

const { checkAll } = uniqueIdsAndAddresses;
const acme = makeSheet();

test('sheets with ids and addresses of their own pass', () => {
  const ai = makeSheet({ id: 'acme-ai', sites: [{ host: 'acme.example', path: '/ai' }] });
  expect(checkAll([acme, ai])).toEqual([]);
});

test('a second sheet with the same id is refused', () => {
  const second = makeSheet({ sites: [{ host: 'other.example' }] });
  expect(checkAll([acme, second])).toEqual([
    expect.objectContaining({ sheet: second, field: 'id', cure: expect.stringContaining('belongs to acme') }),
  ]);
});

test.each([
  ['a host', [{ host: 'acme.example' }], [{ host: 'new.example' }, { host: 'acme.example' }]],
  ['a path', [{ host: 'a.example', path: '/x' }], [{ host: 'b.example' }, { host: 'a.example', path: '/x' }]],
  [
    'a host without its subdomains',
    [{ host: 'acme.example' }],
    [{ host: 'new.example' }, { host: 'acme.example', subdomains: false as const }],
  ],
])('%s that another sheet has is refused, and its owner named', (_, sites, taken) => {
  const rival = makeSheet({ id: 'rival', sites: taken });
  expect(checkAll([makeSheet({ sites }), rival])).toEqual([
    expect.objectContaining({
      sheet: rival,
      field: 'sites[1]',
      cure: expect.stringContaining('already belongs to acme'),
    }),
  ]);
});

test('one sheet cannot list an address twice', () => {
  const twice = makeSheet({ sites: [{ host: 'acme.example' }, { host: 'acme.example' }] });
  expect(checkAll([twice])).toHaveLength(1);
});

test('each later claim is told the first owner', () => {
  const cures = checkAll([acme, makeSheet({ id: 'second' }), makeSheet({ id: 'third' })]).map(
    ({ cure }) => cure,
  );
  expect(cures).toEqual([
    expect.stringContaining('already belongs to acme'),
    expect.stringContaining('already belongs to acme'),
  ]);
});
