import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { assessSheet } from '../../lib/core/assess';
import { siteLines } from '../../lib/core/match';
import { ratable } from '../../lib/core/rating/ratable';
import { criterionIds, type Sheet } from '../../lib/core/sheet';
import { evidenceFor, newestDate, noteFor, statusFor } from '../../lib/core/sheet-reading';
import { checkSheets, findingLine } from '../../lib/dataset/check';
import { methodology, sheets } from '../fixtures/methodology/data';
import { garble, mutateJson } from './mutate-json';
import type { Random } from './random';
import { fuzz, patience } from './run';

const texts = sheets.map((sheet) => JSON.stringify(sheet));

test(
  'a mutated sheet is in form or named with file, field and cure; what is in form can be read and rated',
  async () => {
    const seen = { inForm: 0, right: 0, refused: 0 };
    await fuzz(100_000, (random) => {
      const { id, text } = mutated(random);
      const file = `data/vendors/${id}.json`;
      const { sheets: read, findings } = checkSheets([{ file, text }]);
      for (const finding of findings) {
        if (finding.file !== file || finding.field === '' || finding.cure.trim() === '')
          throw new Error(`a finding says too little: ${findingLine(finding)}`);
      }
      const [sheet] = read;
      const refused = findings.some(({ rule }) => rule === 'form');
      if (refused === (sheet !== undefined)) throw new Error('a sheet comes back, or what is wrong with it');
      if (!sheet) return seen.refused++;
      seen.inForm++;
      if (!isDeepStrictEqual(sheet, JSON.parse(text)))
        throw new Error('the sheet is not what stands in the file');
      readWhole(sheet);
      if (findings.some(({ severity }) => severity === 'error')) return undefined;
      seen.right++;
      siteLines([sheet]);
      return assessSheet(ratable(sheet), methodology, '2026-11-24');
    });
    // Each of the three ways was gone many times.
    expect(Math.min(seen.inForm - seen.right, seen.right, seen.refused)).toBeGreaterThan(100);
  },
  patience,
);

/** A real sheet with mutations, mostly in what it says, at times in how it is written. */
function mutated(random: Random): { id: string; text: string } {
  const text = random.pick(texts);
  const sheet = JSON.parse(text) as Sheet; // a sheet of the dataset
  const { id } = sheet;
  if (random.oneIn(10)) return { id, text: garble(text, random) };
  return { id, text: JSON.stringify(mutateJson(sheet, random)) };
}

/** Reads all that the screens read of a sheet. */
function readWhole(sheet: Sheet): void {
  for (const plan of [null, 'no such plan', ...sheet.plans.map(({ name }) => name)]) {
    for (const criterion of criterionIds) {
      const evidence = evidenceFor(sheet, criterion, plan);
      if (!evidence.every((item) => sheet.evidence.includes(item)))
        throw new Error('evidence from elsewhere');
      const newest = newestDate(evidence);
      if (newest !== undefined && typeof newest !== 'string') throw new Error('a date is a text');
      if (typeof statusFor(sheet, criterion, plan) !== 'string')
        throw new Error(`${criterion} has no status`);
      if (typeof noteFor(sheet, criterion, plan).en !== 'string') throw new Error(`${criterion} has no note`);
    }
  }
}
