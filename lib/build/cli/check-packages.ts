import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { extensionFaults, sizeFaults, sourcesFaults, type Project } from '../package-checks';

/**
 * Checks the packages that `npm run zip` made, and that they come out the same when they are made
 * again elsewhere, from the sources package. With `--install` the second build has libraries of its
 * own; else it shares the installed ones. Prints a hash per package and writes them to
 * `.output/SHA256SUMS`; prints a line per fault and ends with 1 where there is one.
 */
const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }; // npm's own
const base = `${packageFile.name}-${packageFile.version}`;
const packages = {
  chrome: `${base}-chrome.zip`,
  edge: `${base}-edge.zip`,
  firefox: `${base}-firefox.zip`,
  sources: `${base}-sources.zip`,
};
const project: Project = {
  version: packageFile.version,
  vendors: readdirSync('data/vendors').map((name) => name.replace(/\.json$/, '')),
  preact: readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'),
};

// One package for both: Edge takes Chrome's, under its own name in the store's list.
copyFileSync(join('.output', packages.chrome), join('.output', packages.edge));
const faults = [
  ...Object.entries(packages).flatMap(([kind, name]) => faultsOf(kind, name)),
  ...differences(),
];
const sums = Object.values(packages).map((name) => `${hashOf('.output', name)}  ${name}`);
writeFileSync('.output/SHA256SUMS', `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? 'The packages are in order, and the same when built again.'
    : `${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function faultsOf(kind: string, name: string): string[] {
  const zip = readFileSync(join('.output', name));
  const files = unzipSync(zip);
  const found = kind === 'sources' ? sourcesFaults(files) : extensionFaults(kind, files, project);
  return [...found, ...sizeFaults(zip.length)].map((fault) => `${name}: ${fault}`);
}

/** Builds once more from the sources package, in another folder, time zone and language. */
function differences(): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'again-'));
  try {
    unpack(copy);
    const installed = process.argv.includes('--install');
    if (installed) run(copy, 'npm', ['ci', '--ignore-scripts']);
    else symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
    run(copy, 'npx', ['--no-install', 'wxt', 'zip']);
    run(copy, 'npx', ['--no-install', 'wxt', 'zip', '-b', 'firefox']);
    return [packages.chrome, packages.firefox, packages.sources]
      .filter((name) => hashOf('.output', name) !== hashOf(join(copy, '.output'), name))
      .map((name) => `${name}: built again it is another`);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function unpack(copy: string): void {
  for (const [name, contents] of Object.entries(unzipSync(readFileSync(join('.output', packages.sources))))) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), contents);
  }
}

function run(cwd: string, command: string, args: string[]): void {
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { status, stderr, stdout } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

function hashOf(folder: string, name: string): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
}
