import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** A packaged file: where it lies on this machine and where it goes. */
export interface Asset {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * Renders `components/icons/<face>-<size>.svg` to PNG, since toolbar icons cannot be SVG
 * in Chromium. Each size has its own drawing: strokes stay on the pixel grid.
 */
export async function renderIcons(from: string, to: string): Promise<Asset[]> {
  await mkdir(to, { recursive: true });
  const drawings = (await readdir(from)).filter((name) => name.endsWith('.svg')).toSorted();
  return Promise.all(
    drawings.map(async (drawing) => {
      const picture = drawing.replace('.svg', '.png');
      await sharp(join(from, drawing)).png({ compressionLevel: 9 }).toFile(join(to, picture));
      return { absoluteSrc: join(to, picture), relativeDest: `icons/${picture}` };
    }),
  );
}
