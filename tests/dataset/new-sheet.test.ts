import { expect, test } from 'vitest';
import { criterionIds } from '../../lib/core/sheet';
import { checkSheets } from '../../lib/dataset/check';
import { newSheet, refusalOf } from '../../lib/dataset/new-sheet';
import { makeDocument } from '../fixtures/sheet';

const check = (sheet: object) =>
  checkSheets([{ file: 'data/vendors/acme.json', text: JSON.stringify(sheet) }]).findings;

test('a new sheet knows nothing of any criterion', () => {
  const { criteria } = newSheet('acme', '2026-11-24');
  expect(Object.keys(criteria)).toEqual([...criterionIds]);
  for (const { status, evidence } of Object.values(criteria)) {
    expect({ status, evidence }).toEqual({ status: 'unknown', evidence: [] });
  }
});

test('the check names just what a person must fill in', () => {
  expect(check(newSheet('acme', '2026-11-24')).map(({ field }) => field)).toEqual([
    'name',
    'summary.en',
    'summary.de',
    'sites',
    'provider.name',
    'provider.country',
    'categories',
    'pros',
    'cons',
    'evidence',
  ]);
});

test('filled in, it passes every check', () => {
  const text = { en: 'A tool.', de: 'Ein Werkzeug.' };
  const filled = {
    ...newSheet('acme', '2026-11-24'),
    name: 'Acme',
    summary: text,
    sites: [{ host: 'acme.example' }],
    provider: { name: 'Acme GmbH', country: 'DE' },
    categories: ['crm'],
    pros: [text],
    cons: [text],
    evidence: [makeDocument()],
  };
  expect(check(filled)).toEqual([]);
});

test('its notes are objects of their own', () => {
  const sheet = newSheet('acme', '2026-11-24');
  sheet.criteria.dpa.note.en = 'Changed.';
  expect(sheet.criteria.transfers.note.en).not.toBe('Changed.');
});

test.each([
  ['acme', undefined],
  ['acme-2', undefined],
  ['fal', 'data/vendors/fal.json is there already; edit it, or choose another id'],
  ['Açme Cloud, Inc.', expect.stringContaining('for instance acme-cloud-inc')],
  ['Fal', "'Fal' cannot be an id; use a-z and 0-9, with single hyphens between words"],
  ['../acme', expect.stringContaining('cannot be an id')],
  ['acme--ai', expect.stringContaining('for instance acme-ai')],
  ['', expect.stringContaining('cannot be an id')],
])('the id %j: %s', (id, refusal) => {
  expect(refusalOf(id, ['fal'])).toEqual(refusal);
});
