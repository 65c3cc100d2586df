import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One size that is kept: bytes after gzip, against what is allowed. */
export interface Budgeted {
  what: string;
  bytes: number;
  most: number;
}

const kB = 1000;

/** Most bytes of a package. */
export const packageBudget = 3000 * kB;

/**
 * Measures a build. The service worker counts without the dataset that is compiled into it,
 * which grows with the vendors; the popup counts all script that it loads.
 */
export async function measure(output: string, index: string): Promise<Budgeted[]> {
  const worker = await readFile(join(output, 'background.js'), 'utf8');
  return [
    { what: 'content script', bytes: gzipped(await readFile(join(output, 'chip.js'))), most: 8 * kB },
    { what: 'card script', bytes: gzipped(await readFile(join(output, 'card.js'))), most: 8 * kB },
    { what: 'popup scripts', bytes: await scriptsOf(output, 'popup.html'), most: 45 * kB },
    { what: 'background', bytes: gzipped(worker) - gzipped(index), most: 40 * kB },
    { what: 'package', bytes: await packed(output), most: packageBudget },
  ];
}

/** The budgets that a build exceeds, as one sentence each. */
export function overruns(measured: Budgeted[]): string[] {
  return measured
    .filter(({ bytes, most }) => bytes > most)
    .map(({ what, bytes, most }) => `${what}: ${bytes} bytes gzip, ${most} allowed`);
}

const gzipped = (contents: string | Buffer) => gzipSync(contents, { level: 9 }).length;

async function scriptsOf(output: string, page: string): Promise<number> {
  const html = await readFile(join(output, page), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  const sizes = await Promise.all(
    [...new Set(scripts)].map(async (file) => gzipped(await readFile(join(output, file)))),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

// Close to the size of the zip, which holds each file compressed on its own.
async function packed(output: string): Promise<number> {
  const names = await readdir(output, { recursive: true });
  let sum = 0;
  for (const name of names) {
    const file = join(output, name);
    if ((await stat(file)).isFile()) sum += gzipped(await readFile(file));
  }
  return sum;
}
