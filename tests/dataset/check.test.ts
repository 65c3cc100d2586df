import { expect, test } from 'vitest';
import { checkSheets, findingLine } from '../../lib/dataset/check';
import { readSheetFiles } from '../../lib/dataset/read-data';
import { makeCriteria, makeCriterion, makeDocument, makeSheet } from '../fixtures/sheet';

const fileOf = <S extends { id: string }>(sheet: S) => ({
  file: `data/vendors/${sheet.id}.json`,
  text: JSON.stringify(sheet),
});

test('the sheets of this repository have no errors', () => {
  const { sheets, findings } = checkSheets(readSheetFiles());
  expect(findings.filter(({ severity }) => severity === 'error').map(findingLine)).toEqual([]);
  expect(sheets).toHaveLength(readSheetFiles().length);
});

test('a file that is no JSON is told by name, and the others are checked', () => {
  const broken = { file: 'data/vendors/broken.json', text: '{ "id": ' };
  const { sheets, findings } = checkSheets([broken, fileOf(makeSheet())]);
  expect(sheets.map(({ id }) => id)).toEqual(['acme']);
  expect(findings.map(findingLine)).toEqual([
    expect.stringMatching(/^data\/vendors\/broken\.json: sheet: not JSON \(.+\); mend the file$/),
  ]);
});

test('a sheet out of form is told, and the rules leave it out', () => {
  const { sheets, findings } = checkSheets([
    fileOf({ ...makeSheet(), dpf: 'maybe', sites: [{ host: 'co.uk' }] }),
  ]);
  expect(sheets).toEqual([]);
  expect(findings).toEqual([
    {
      file: 'data/vendors/acme.json',
      field: 'dpf',
      severity: 'error',
      rule: 'form',
      cure: expect.any(String),
    },
  ]);
});

test('what a rule finds carries file, severity and rule', () => {
  const other = makeSheet({ id: 'other', criteria: makeCriteria({ dpa: makeCriterion('unknown') }) });
  const { sheets, findings } = checkSheets([fileOf(makeSheet()), fileOf(other)]);
  expect(sheets).toHaveLength(2);
  const file = 'data/vendors/other.json';
  expect(findings).toEqual([
    {
      file,
      field: 'sites[0]',
      severity: 'error',
      rule: 'unique-ids-and-addresses',
      cure: expect.any(String),
    },
    {
      file,
      field: 'criteria.dpa',
      severity: 'error',
      rule: 'unknown-without-evidence',
      cure: expect.any(String),
    },
  ]);
});

test('a warning is marked as one', () => {
  const { findings } = checkSheets([
    fileOf(makeSheet({ evidence: [makeDocument({ publisher: 'third-party' })] })),
  ]);
  expect(new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
    new Set(['warning first-party-evidence']),
  );
});

test('a finding reads file: field: cure', () => {
  const finding = {
    file: 'a.json',
    field: 'name',
    cure: 'empty; fill it in',
    severity: 'error',
    rule: 'form',
  } as const;
  expect(findingLine(finding)).toBe('a.json: name: empty; fill it in');
});
