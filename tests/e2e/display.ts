import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from './find-browser';

/** A screen that nobody sees; its pixels can be read. */
export interface Display {
  name: string;
  /** The colour at a point, as 0xRRGGBB. */
  pixels(): { width: number; height: number; at(x: number, y: number): number };
  close(): void;
}

/** Whether a display can be had here; installs Xvfb on Debian where the user is root. */
export function hasXvfb(): boolean {
  if (existsSync('/usr/bin/Xvfb')) return true;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  install(['xvfb']);
  return existsSync('/usr/bin/Xvfb');
}

/** Starts Xvfb on a free display, with its picture in a file. */
export async function openDisplay(width: number, height: number): Promise<Display> {
  const folder = mkdtempSync(join(tmpdir(), 'gdpr-lens-display-'));
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-fbdir', folder, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const number = await new Promise<string>((known) =>
    server.stdout.once('data', (data) => known(String(data).trim())),
  );
  return {
    name: `:${number}`,
    pixels: () => readXwd(readFileSync(join(folder, 'Xvfb_screen0'))),
    close: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The X window dump format: a header of 32-bit words, a colour map, then the rows. */
function readXwd(dump: Buffer) {
  const word = (index: number) => dump.readUInt32BE(index * 4);
  const [headerSize, width, height, bytesPerLine, colors] = [word(0), word(4), word(5), word(12), word(19)];
  const start = headerSize + colors * 12;
  return {
    width,
    height,
    at: (x: number, y: number) => dump.readUInt32LE(start + y * bytesPerLine + x * 4) & 0xffffff,
  };
}
