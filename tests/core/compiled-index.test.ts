import { describe, expect, test } from 'vitest';
import { assess, assessSheet, assessVendor } from '../../lib/core/assess';
import { openIndex, sheetLines } from '../../lib/core/compiled-index';
import { siteLines } from '../../lib/core/match';
import { ratable } from '../../lib/core/rating/ratable';
import { methodology, sheets } from '../fixtures/methodology/data';
import { makeSheet } from '../fixtures/sheet';

const open = (list: typeof sheets) =>
  openIndex({ sites: siteLines(list), sheets: sheetLines(list.map(ratable)), methodology });
const index = open(sheets);

test('every sheet is read back as it was, by its id', () => {
  expect(index.ids()).toEqual(sheets.map(({ id }) => id));
  expect(index.ids().map((id) => index.sheetOf(id))).toEqual(
    sheets.map((sheet) => JSON.parse(JSON.stringify(ratable(sheet)))),
  );
});

test.each(['', 'fa', 'al', 'fal\t', 'nothing', '{', '__proto__'])('there is no vendor %j', (id) => {
  expect(index.sheetOf(id)).toBeUndefined();
});

test('an id that begins like another, and a name with line breaks, are told apart', () => {
  const two = open([
    makeSheet({ id: 'acme-ai', name: 'Acme\nacme\t{}', sites: [{ host: 'ai.example' }] }),
    makeSheet({ id: 'acme' }),
  ]);
  expect(two.sheetOf('acme')?.name).toBe('Acme');
  expect(two.sheetOf('acme-ai')?.name).toBe('Acme\nacme\t{}');
});

describe('assessing by the index', () => {
  test('an address gets the vendor and the listed site that it belongs to', () => {
    const address = { hostname: 'docs.github.com', pathname: '/de/copilot/x' };
    const found = assess(address, index, '2026-11-24');
    expect(found).toMatchObject({ status: 'listed', id: 'github-copilot', site: 'docs.github.com/copilot' });
  });

  test('an id gets the vendor, and no site', () => {
    expect(assessVendor('fal', index, '2026-11-24')).toMatchObject({ id: 'fal', site: null });
  });

  test('what is not listed says so', () => {
    expect(assess({ hostname: 'notfal.ai', pathname: '/' }, index, '2026-11-24')).toEqual({
      status: 'unlisted',
    });
    expect(assessVendor('nothing', index, '2026-11-24')).toEqual({ status: 'unlisted' });
  });

  test('a verdict is of the day of looking', () => {
    const freshness = (day: string) => {
      const found = assessVendor('fal', index, day);
      return found.status === 'listed' && found.offerings[0]?.rating.freshness;
    };
    expect(freshness('2030-01-01')).toBe('expired');
    expect(freshness('2026-11-24')).not.toBe('expired');
  });

  test('it comes out as from the whole sheet', () => {
    for (const sheet of sheets) {
      const { offerings } = assessSheet(ratable(sheet), methodology, '2026-11-24');
      expect(assessVendor(sheet.id, index, '2026-11-24')).toMatchObject({ offerings });
    }
  });
});
