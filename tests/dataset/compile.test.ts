import { describe, expect, test } from 'vitest';
import { assess, assessVendor } from '../../lib/core/assess';
import { openIndex } from '../../lib/core/compiled-index';
import { compileDataset } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';

const data = loadData();
const compiled = compileDataset(data);
const index = openIndex(compiled.index);
const file = (path: string) =>
  JSON.parse(compiled.files.find((one) => one.path === path)?.contents ?? 'null');

describe('the compiled index', () => {
  test('knows every vendor', () => {
    expect(index.ids()).toEqual(data.sheets.map(({ id }) => id));
    expect(data.sheets.filter(({ id }) => index.sheetOf(id)?.id !== id)).toEqual([]);
  });

  test.each(['', 'fa', 'fal\t', 'nobody', '__proto__', 'fal\n'])('has no vendor %j', (id) => {
    expect(index.sheetOf(id)).toBeUndefined();
  });

  test('holds no prose', () => {
    const { sheets, methodology } = compiled.index;
    expect(sheets).not.toContain('"note"');
    expect(JSON.stringify(methodology)).not.toContain('"reason"');
  });

  test('rates fal.ai as conditional from its facts, at its address', () => {
    const listed = assess({ hostname: 'docs.fal.ai', pathname: '/' }, index, '2026-11-24');
    expect(listed).toMatchObject({ status: 'listed', id: 'fal', site: 'fal.ai', name: 'fal' });
    const [base] = listed.status === 'listed' ? listed.offerings : [];
    expect(base?.rating.classes.personal.verdict).toBe('conditional');
    expect(base?.places).toEqual(['US', '**']);
  });

  test('says unlisted of a look-alike and of an unknown id', () => {
    expect(assess({ hostname: 'notfal.ai', pathname: '/' }, index, '2026-11-24')).toEqual({
      status: 'unlisted',
    });
    expect(assessVendor('nobody', index, '2026-11-24')).toEqual({ status: 'unlisted' });
  });

  test('a verdict ages with the day of looking', () => {
    const on = (day: string) => {
      const assessment = assessVendor('fal', index, day);
      return assessment.status === 'listed' ? assessment.offerings[0]?.rating.freshness : undefined;
    };
    expect(on('2026-08-20')).not.toBe('expired');
    expect(on('2030-01-01')).toBe('expired');
  });
});

describe('the packaged files', () => {
  test('hold each sheet whole', () => {
    expect(
      data.sheets.filter(
        (sheet) => JSON.stringify(file(`vendors/${sheet.id}.json`)) !== JSON.stringify(sheet),
      ),
    ).toEqual([]);
  });

  test('list all vendors for the search, each with a verdict', () => {
    expect(file('vendors.json')).toHaveLength(data.sheets.length);
    expect(file('vendors.json').find((entry: { id: string }) => entry.id === 'fal').verdict).toBe(
      'conditional',
    );
  });

  test('say what the dataset is', () => {
    const facts = file('dataset.json');
    expect(facts).toMatchObject({
      date: data.dataset.date,
      vendors: data.sheets.length,
      methodology: data.rules.version,
    });
    expect(facts.origins).toContain('*://*.fal.ai/*');
    expect(facts.origins).not.toContain('*://*/*');
    expect(facts.sources[0].name).toBe('Open Terms Archive');
  });
});
