import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadData } from '../../lib/dataset/load';
import { verdictLines } from '../../lib/dataset/verdict-lines';

test('data/verdicts.txt is what sheets and rules give as of the date of the dataset', () => {
  // Where it is not: `npm run data:verdicts`, and commit it with what moved it.
  expect(verdictLines(loadData())).toBe(readFileSync('data/verdicts.txt', 'utf8'));
});
