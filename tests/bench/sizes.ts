import { measure } from '../../lib/build/budgets';
import { compileData } from '../../lib/dataset/load';
import { productionBuild } from '../e2e/lens';
import type { Row } from './figures';

/** What the build weighs after gzip, against the budgets that a build is held to. */
export async function sizes(): Promise<Row[]> {
  const { index } = compileData();
  const budgeted = await measure(productionBuild, index.sites + index.sheets);
  return budgeted.map(({ what, bytes, most }) => ({
    what: `size of ${what}, gzip`,
    values: [bytes / 1000],
    unit: 'kB',
    goal: most / 1000,
  }));
}
