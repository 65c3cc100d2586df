import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';
import { productionBuild } from './lens';

/** Packs the build as a file that a browser installs for good, under the given version. Gives its path. */
export async function packAs(version: string, folder: string): Promise<string> {
  const zip = createZip();
  for (const file of filesOf(productionBuild)) {
    const contents = readFileSync(join(productionBuild, file));
    zip.addFile(file, file === 'manifest.json' ? withVersion(version, contents) : contents);
  }
  const path = join(folder, `gdpr-lens-${version}.xpi`);
  await writeFile(path, await zip.toBuffer());
  return path;
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );

const withVersion = (version: string, manifest: Buffer) =>
  JSON.stringify({ ...JSON.parse(manifest.toString()), version });
