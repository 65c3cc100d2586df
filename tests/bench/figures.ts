/** One line of the table. */
export interface Row {
  what: string;
  /** What was measured, in runs. */
  values: number[];
  unit: 'ms' | 'ns' | 'kB' | 'MB' | 'bytes' | 'shift';
  /** What the same run measured it against, and how much that is for one run each. */
  reference?: { name: string; values: number[] };
  /** The most that the ratio, or without a reference the median, is meant to be. */
  goal?: number;
  /** What keeps it from counting: an answer that was wrong. */
  fault?: string;
}

/** The middle of some values; of an even count the upper middle. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** How a row's median compares to its reference's; undefined where it has none. */
const ratioOf = ({ values, reference }: Row): number | undefined =>
  reference && median(values) / median(reference.values);

const head = ['What', 'Median (low–high)', 'Reference', 'Ratio', 'Goal'];

/** The rows as cells of text, the head first. */
export function cellsOf(rows: Row[]): string[][] {
  return [head, ...rows.map(lineOf)];
}

function lineOf(row: Row): string[] {
  const { what, values, unit, reference, goal, fault } = row;
  const ratio = ratioOf(row);
  const isMet = goal === undefined || (ratio ?? median(values)) <= goal;
  return [
    fault ? `${what}: ${fault}` : what,
    `${spread(values)} ${unit}`,
    reference ? `${reference.name}: ${spread(reference.values)} ${unit}` : '',
    ratio === undefined ? '' : digits(ratio),
    goal === undefined ? '' : `≤ ${goal}${ratio === undefined ? ` ${unit}` : ''}${isMet ? '' : ', missed'}`,
  ];
}

function spread(values: number[]): string {
  if (values.length === 1) return digits(values[0] ?? NaN);
  return `${digits(median(values))} (${digits(Math.min(...values))}–${digits(Math.max(...values))})`;
}

/** Three digits that count, none behind the point from a hundred on. */
const digits = (value: number) =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));

/** A table for the terminal. */
export function asText(cells: string[][]): string {
  const widths = head.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  return cells
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A table for a Markdown file. */
export function asMarkdown(cells: string[][]): string {
  const [first = [], ...rest] = cells.map((line) => `| ${line.join(' | ')} |`);
  return [first, `|${head.map(() => '---').join('|')}|`, ...rest].join('\n');
}

/** Milliseconds that a job takes. */
export async function timeOf(job: () => unknown): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

/** Measures so many times, one after the other, after a first that warms up and does not count. */
export async function repeat(times: number, measure: () => number | Promise<number>): Promise<number[]> {
  await measure();
  const values: number[] = [];
  while (values.length < times) values.push(await measure());
  return values;
}
