import { describe, expect, test } from 'vitest';
import type { Listed } from '../../lib/core/assess';
import { chipView, chosenOffering, knownPlan } from '../../lib/core/chip-view';
import { shortName } from '../../lib/core/places';
import { languages } from '../../lib/core/sheet';
import { compileDataset } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';
import { listedOf, realSheet, textsIn } from '../fixtures/listed';
import { sheets } from '../fixtures/methodology/data';
import { makePlan, makeSheet } from '../fixtures/sheet';

const context = {
  shorts: {},
  countries: { DE: 'Germany' },
  standard: 'Standard',
  plan: undefined,
  size: 'pill' as const,
};
const { countries: countriesOf } = compileDataset(loadData());
const acme = listedOf(makeSheet({ plans: [makePlan({ name: 'Free', criteria: { dpa: 'absent' } })] }));
const named = listedOf(makeSheet({ standard: 'Business' }));

test('the base offering comes first, then a plan each, with what the chip says of them', () => {
  const view = chipView(acme, { ...context, shorts: { 'R-DPA-ABSENT': 'No DPA offered' } });
  expect(view).toMatchObject({ status: 'listed', id: 'acme', name: 'Acme', size: 'pill', plan: null });
  expect(view.offerings[0]).toEqual({
    plan: null,
    label: 'Standard',
    verdict: 'suitable',
    lead: [],
    seat: 'Germany',
    places: ['Germany'],
    hasOthers: false,
    dpa: 'covered',
    training: 'covered',
    conditions: 0,
    seenOn: '2026-11-20',
    ageDays: 4,
    freshness: 'fresh',
  });
  expect(view.offerings[1]).toMatchObject({
    plan: 'Free',
    label: 'Free',
    verdict: 'not-recommended',
    dpa: 'absent',
  });
  expect(view.offerings[1]?.lead).toContain('No DPA offered');
});

test.each(languages)('%s: every country that a sheet names has its short name', (lang) => {
  const countries = countriesOf[lang];
  const codes = sheets
    .flatMap((sheet) => listedOf(sheet).offerings)
    .flatMap(({ seat, places }) => [
      ...places.filter((code) => code !== '**'),
      ...(seat === null ? [] : [seat]),
    ]);
  expect(codes.filter((code) => countries[code] !== shortName(code, textsIn(lang)))).toEqual([]);
});

test('further places are told apart from those named', () => {
  const open = listedOf(
    makeSheet({
      hosting: {
        locations: [
          { place: 'US', access: 'default' },
          { place: 'GLOBAL', access: 'default' },
        ],
        note: { en: 'As named.', de: 'Wie genannt.' },
      },
    }),
  );
  expect(chipView(open, { ...context, countries: { US: 'USA' } }).offerings[0]).toMatchObject({
    places: ['USA'],
    hasOthers: true,
  });
});

test('a rule without a text in this language is named by its id', () => {
  expect(chipView(acme, context).offerings[1]?.lead).toContain('R-DPA-ABSENT');
});

test('a name that the sheet gives the base offering stands in place of Standard', () => {
  expect(chipView(named, context).offerings[0]?.label).toBe('Business');
});

test.each(['fal', 'chatgpt', 'slack'])('at %s only reasons that decide lead, at most two', (id) => {
  const listed = listedOf(realSheet(id));
  chipView(listed, context).offerings.forEach(({ lead, verdict }, i) => {
    const reasons = listed.offerings[i]?.rating.classes.personal.reasons ?? [];
    const decisive = reasons.filter(({ cap }) => cap === verdict).map((reason) => reason.id);
    expect(lead).toEqual(decisive.slice(0, 2));
  });
});

test.each([
  ['dot', 'read', 'pill'],
  ['pill', undefined, 'pill'],
  ['dot', undefined, 'dot'],
] as const)('it is a %s where visits are %s and the reader chose %s', (size, visits, chosen) => {
  const listed: Listed = { ...acme, ...(visits && { visits }) };
  expect(chipView(listed, { ...context, size: chosen }).size).toBe(size);
});

test('an offering that the customer runs says so', () => {
  const own = listedOf(makeSheet({ plans: [makePlan({ name: 'On premises', deployment: 'self-hosted' })] }));
  expect(chipView(own, context).offerings.map(({ selfHosted }) => selfHosted)).toEqual([undefined, true]);
});

describe('the chosen plan', () => {
  test.each([
    [undefined, null, null],
    ['', '', null],
    ['Free', 'Free', 'Free'],
    ['Gone', null, null],
    ['free', null, null],
  ])('%j is known as %j and stands for the offering %j', (plan, known, offering) => {
    expect(knownPlan(acme, plan)).toBe(known);
    expect(chipView(acme, { ...context, plan }).plan).toBe(known);
    expect(chosenOffering(acme, plan).plan).toBe(offering);
  });

  test('a vendor without any offering is our mistake', () => {
    expect(() => chosenOffering({ ...acme, offerings: [] }, undefined)).toThrow('acme');
  });
});
