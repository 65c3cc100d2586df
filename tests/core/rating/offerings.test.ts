import { describe, expect, test } from 'vitest';
import { offerings, type RatablePlan, type RatableSheet } from '../../../lib/core/rating/offerings';
import { middleOf } from '../../../lib/core/rating/sheet-evidence';
import { methodology } from '../../fixtures/methodology/data';

const sheet = (patch: Partial<RatableSheet> = {}): RatableSheet => ({
  id: 'acme',
  name: 'Acme',
  provider: { name: 'Acme, Inc.', country: 'US' },
  hosting: { locations: [] },
  dpf: 'unknown',
  criteria: {},
  evidence: [],
  assessedOn: '2026-11-20',
  ...patch,
});

const offeringsOf = (patch: Partial<RatableSheet>) => offerings(sheet(patch), methodology.decisive);
const base = (patch: Partial<RatableSheet>) => offeringsOf(patch)[0].facts;
const factsOf = (plan: string, patch: Partial<RatableSheet>) => {
  const facts = offeringsOf(patch).find((offering) => offering.plan === plan)?.facts;
  if (!facts) throw new Error(`There is no offering for ${plan}`);
  return facts;
};

const named = (...ids: string[]) => ({ status: 'covered' as const, evidence: ids });

const covering = (name: string, more: Partial<RatablePlan> = {}): RatablePlan => ({
  name,
  criteria: { dpa: 'covered' },
  ...more,
});

const listing = (...plans: RatablePlan[]): Partial<RatableSheet> => ({
  criteria: { dpa: { status: 'partial', evidence: ['terms'] } },
  evidence: [
    { id: 'terms', kind: 'terms', publisher: 'vendor', seenOn: '2026-08-18' },
    { id: 'dpa', kind: 'dpa', publisher: 'vendor', seenOn: '2026-08-19' },
  ],
  plans,
});

test('a sheet that says nothing gives facts that say nothing', () => {
  expect(base({})).toMatchObject({
    isAI: false,
    deployment: 'saas',
    role: 'unknown',
    parentCountry: 'none',
    dpf: 'unknown',
    euRepresentative: 'unknown',
    certifications: [],
    locations: [],
    requiresPlan: {},
    criteria: { dpa: 'unknown', openness: 'unknown' },
    evidence: { dpa: [], openness: [] },
    assessedAt: '2026-11-20',
    humanConfirmed: false,
  });
});

test.each([
  ['certified', 'yes'],
  ['not-certified', 'no'],
  ['not-applicable', 'no'],
  ['unknown', 'unknown'],
] as const)('a sheet with DPF %s gives %s', (dpf, fact) => {
  expect(base({ dpf }).dpf).toBe(fact);
});

test('certifications get the names that the rules use', () => {
  const certifications = ['iso27001', 'iso27701', 'c5', 'c5-type2', 'hds', 'soc2-type2'];
  expect(base({ certifications }).certifications).toEqual([
    'iso-27001',
    'iso-27701',
    'bsi-c5-type1',
    'bsi-c5-type2',
    'hds',
    'soc2-type2',
  ]);
});

test('one AI category makes the product AI', () => {
  expect(base({ categories: ['crm', 'llm-chat'] }).isAI).toBe(true);
  expect(base({ categories: ['crm'] }).isAI).toBe(false);
});

describe('documents', () => {
  test.each([
    ['2026', '2026-07-01'],
    ['2026-03', '2026-03-15'],
    ['2026-03-31', '2026-03-31'],
  ])('one dated %s counts as of %s', (dated, day) => {
    expect(middleOf(dated)).toBe(day);
  });

  const evidence: RatableSheet['evidence'] = [
    { id: 'dpa', kind: 'dpa', publisher: 'vendor', dated: '2024-01-01', seenOn: '2026-08-18' },
    { id: 'site', kind: 'directory', publisher: 'third-party', dated: '2026-05' },
    { id: 'ruling', kind: 'register', publisher: 'authority', dated: '2025' },
  ];
  test('are read with their party, their kind and the day they were seen', () => {
    expect(base({ evidence, criteria: { dpa: named('dpa', 'site', 'ruling') } }).evidence?.dpa).toEqual([
      { party: 'first', kind: 'contract', seenAt: '2026-08-18' },
      { party: 'third', kind: 'directory', seenAt: '2026-05-15' },
      { party: 'authority', kind: 'register', seenAt: '2025-07-01' },
    ]);
  });

  test('date the sheet by the oldest deciding point, each by its newest document', () => {
    const criteria = { dpa: named('dpa', 'ruling'), security: named('site'), openness: named('ruling') };
    expect(base({ evidence, criteria }).assessedAt).toBe('2026-05-15');
  });
});

describe('plans', () => {
  test('come after the base, in the order of the sheet', () => {
    const all = offeringsOf(listing(covering('Team'), covering('Enterprise')));
    expect(all.map((offering) => offering.plan)).toEqual([null, 'Team', 'Enterprise']);
  });

  test('replace status, evidence, role and deployment where they say so', () => {
    const free = covering('Free', { role: 'controller', evidence: { dpa: ['dpa'] } });
    const { role, criteria, evidence } = factsOf('Free', listing(free));
    expect({ role, dpa: criteria.dpa, seen: evidence?.dpa?.map((item) => item.seenAt) }).toEqual({
      role: 'controller',
      dpa: 'covered',
      seen: ['2026-08-19'],
    });
  });

  test.each([
    ['is the only hosted one', [covering('Team')], { dpa: 'Team' }],
    ['is one of two', [covering('Team'), covering('Enterprise')], {}],
    ['is operated by the customer', [covering('Server', { deployment: 'self-hosted' })], {}],
    [
      'is the only hosted one beside a self-hosted one',
      [covering('Team'), covering('Server', { deployment: 'self-hosted' })],
      { dpa: 'Team' },
    ],
  ])('bind a point of the base where the plan that covers it %s', (_, plans, requiresPlan) => {
    expect(base(listing(...plans)).requiresPlan).toEqual(requiresPlan);
  });

  test.each([
    [undefined, 'unknown'],
    ['telemetry', 'telemetry'],
  ] as const)(
    'operated by the customer have no location, and access %s counts as %s',
    (vendorAccess, access) => {
      const server = covering('Server', { deployment: 'self-hosted', ...(vendorAccess && { vendorAccess }) });
      const hosting: RatableSheet['hosting'] = { locations: [{ place: 'US', access: 'default' }] };
      const facts = factsOf('Server', { ...listing(server), hosting });
      expect(facts).toMatchObject({ deployment: 'self-hosted', vendorAccess: access, locations: [] });
    },
  );
});
