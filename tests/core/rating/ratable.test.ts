import { describe, expect, test } from 'vitest';
import { ratable } from '../../../lib/core/rating/ratable';
import { sheets } from '../../fixtures/methodology/data';

test('all sheets together stay small', () => {
  const characters = JSON.stringify(sheets.map(ratable)).length;
  expect(characters / sheets.length).toBeLessThan(1300);
});

describe.each(sheets.map((sheet) => [sheet.id, ratable(sheet)] as const))('%s, cut', (_, small) => {
  test('holds no prose, no links and nothing empty', () => {
    const text = JSON.stringify(small);
    expect(text).not.toMatch(/"(note|summary|title|url|pros|cons|links|address|history)":/);
    expect(text).not.toMatch(/"(categories|certifications|plans|facts)":(\[\]|\{\})/);
    const silent = Object.values(small.criteria).filter(
      ({ status, evidence }) => status === 'unknown' && evidence.length === 0,
    );
    expect(silent).toEqual([]);
  });

  test('lists each document once, and only those that it refers to', () => {
    const documents = small.evidence.map((document) => JSON.stringify({ ...document, id: '' }));
    expect(new Set(documents).size).toBe(documents.length);
    const named = [
      ...Object.values(small.criteria).flatMap(({ evidence }) => evidence),
      ...(small.plans ?? []).flatMap(({ evidence = {} }) => Object.values(evidence).flat()),
    ];
    expect(new Set(named)).toEqual(new Set(small.evidence.map(({ id }) => id)));
  });
});
