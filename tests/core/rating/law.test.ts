import { describe, expect, test } from 'vitest';
import { asLawReads, isLimited, regionsOn } from '../../../lib/core/rating/law';
import { makeFacts, today } from '../../fixtures/facts';
import { methodology } from '../../fixtures/methodology/data';

const { law } = methodology;

test.each([
  ['DE', 'EEA'],
  ['NO', 'EEA'],
  ['EU', 'EEA'],
  ['EEA', 'EEA'],
  ['EL', 'EEA'],
  ['RE', 'EEA'],
  ['CH', 'ADEQ'],
  ['UK', 'ADEQ'],
  ['BR', 'ADEQ'],
  ['GI', 'THIRD'],
  ['GL', 'THIRD'],
  ['IN', 'THIRD'],
  ['ZZ', 'THIRD'],
  ['CN', 'SCRUT'],
  ['RU', 'SCRUT'],
  ['**', 'OPEN'],
  ['US', 'US'],
])('%s is %s', (country, region) => {
  expect(regionsOn(today, law, { dpf: 'no', dpfHr: 'no' })(country)).toBe(region);
});

test.each([
  ['yes', 'yes', 'US_DPF_HR'],
  ['yes', 'no', 'US_DPF'],
  ['yes', 'unknown', 'US_DPF'],
  ['unknown', 'yes', 'US'],
  ['no', 'no', 'US'],
] as const)('with DPF %s and HR data %s the US is %s', (dpf, dpfHr, region) => {
  expect(regionsOn(today, law, { dpf, dpfHr })('US')).toBe(region);
});

test.each([
  ['2031-12-27', 'ADEQ'],
  ['2031-12-28', 'THIRD'],
])('on %s the United Kingdom is %s', (day, region) => {
  expect(regionsOn(day, law, { dpf: 'no', dpfHr: 'no' })('GB')).toBe(region);
});

test.each([
  ['CA', true],
  ['UK', true],
  ['CH', false],
  ['DE', false],
])('whether the adequacy of %s is limited: %s', (country, limited) => {
  expect(isLimited(country, law)).toBe(limited);
});

describe('facts as the law reads them', () => {
  test.each([
    ['2026-11-24', 'yes'],
    ['2025-11-24', 'yes'],
    ['2025-11-23', 'unknown'],
    [undefined, 'unknown'],
  ])('a DPF entry looked up on %s counts as %s', (dpfCheckedAt, dpf) => {
    expect(asLawReads(makeFacts({ dpf: 'yes', dpfCheckedAt }), law, today).dpf).toBe(dpf);
  });

  test('an entry that is missing from the register stays missing', () => {
    expect(asLawReads(makeFacts({ dpf: 'no' }), law, today).dpf).toBe('no');
  });

  test.each([
    ['unknown', 'IE', 'yes'],
    ['unknown', 'GB', 'unknown'],
    ['unknown', undefined, 'unknown'],
    ['no', 'IE', 'no'],
  ] as const)('a representative that is %s with an entity in %s counts as %s', (stated, country, read) => {
    const facts = makeFacts({ euRepresentative: stated, euEntityCountry: country });
    expect(asLawReads(facts, law, today).euRepresentative).toBe(read);
  });
});
