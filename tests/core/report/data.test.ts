import { expect, test } from 'vitest';
import type { DirectoryEntry } from '../../../lib/core/directory/entry';
import { listRows } from '../../../lib/core/report/data';
import { textsIn } from '../../fixtures/listed';

const moment = {
  from: '2026-01-01',
  verdicts: { none: 'suitable', personal: 'suitable', special: 'conditional' },
  conditions: 0,
  freshness: 'fresh',
  confidence: 'high',
  seenOn: '2025-12-20',
} as const;

const acme: DirectoryEntry = {
  id: 'acme',
  name: 'Acme',
  hosts: ['acme.example'],
  provider: 'Acme Inc.',
  seat: 'US',
  owner: 'US',
  categories: [],
  suitedFor: [],
  certifications: [],
  places: ['DE', '**'],
  choices: [],
  euHosting: 'partial',
  dpa: 'exempt',
  noTraining: 'covered',
  selfHostable: false,
  timeline: [moment, { ...moment, from: '2026-07-01', conditions: 3, seenOn: null }],
};

test('every row has a cell for each column', () => {
  const [head, row] = listRows([acme], textsIn('en'), '2026-11-24');
  expect(row).toHaveLength(head?.length ?? -1);
});

test.each([
  ['2026-06-30', '0', '2025-12-20'],
  ['2026-07-01', '3', ''],
])('on %s there are %s conditions, by evidence of %j', (today, conditions, seenOn) => {
  const [, row] = listRows([acme], textsIn('en'), today);
  expect([row?.[9], row?.at(-1)]).toEqual([conditions, seenOn]);
});

test('countries and statuses are named in German', () => {
  const [, row] = listRows([acme], textsIn('de'), '2026-11-24');
  expect(row?.slice(3, 6)).toEqual([
    'Vereinigte Staaten',
    'Vereinigte Staaten',
    'Deutschland und weitere Länder',
  ]);
  expect(row?.slice(10, 13)).toEqual(['Teilweise / indirekt', '–', 'Abgedeckt']);
});

test('an unknown owner leaves the cell empty', () => {
  expect(listRows([{ ...acme, owner: '' }], textsIn('en'), '2026-11-24')[1]?.[4]).toBe('');
});
