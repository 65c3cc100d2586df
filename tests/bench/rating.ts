import { assessVendor } from '../../lib/core/assess';
import { openIndex } from '../../lib/core/compiled-index';
import { compileDataset, type Data } from '../../lib/dataset/compile';
import { loadData } from '../../lib/dataset/load';
import { manySheets } from './many-sheets';
import { repeat, timeOf, type Row } from './figures';

const runs = 15;
const day = '2026-11-24';

/** What rating costs, and whether compiling grows with the sheets alone; in Node. */
export async function rating(): Promise<Row[]> {
  const data = loadData();
  const { index: compiled } = compileDataset(data);
  const index = openIndex(compiled);
  const ids = index.ids();
  const sheet = JSON.stringify(index.sheetOf('fal'));
  const one = await repeat(runs, () => timeOf(() => assessVendor('fal', index, day)));
  const all = await repeat(5, () => timeOf(() => ids.forEach((id) => assessVendor(id, index, day))));
  const read = await repeat(runs, () => timeOf(() => JSON.parse(sheet)));
  return [
    {
      what: 'rate one vendor with its plans',
      values: one,
      unit: 'ms',
      reference: { name: 'JSON.parse of its sheet', values: read },
    },
    {
      what: `rate all ${ids.length} vendors, for each`,
      values: all.map((value) => value / ids.length),
      unit: 'ms',
      reference: { name: 'one vendor', values: one },
    },
    await compiling(data),
  ];
}

async function compiling(data: Data): Promise<Row> {
  const per = async (sheets: number, times: number) => {
    const many = manySheets(data.sheets, sheets);
    const values: number[] = [];
    while (values.length < times)
      values.push((await timeOf(() => compileDataset({ ...data, sheets: many }))) / sheets);
    return values;
  };
  const few = await per(200, 5);
  return {
    what: 'compile 10,000 sheets, for each',
    values: await per(10_000, 1),
    unit: 'ms',
    reference: { name: '200 sheets', values: few },
    goal: 1.5,
  };
}
