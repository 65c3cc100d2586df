import { seeded, type Random } from './random';

/**
 * How many cases are run and from where: `npm run fuzz` runs the full bounds; beside the other
 * tests a tenth of them, from the same seed. FUZZ_SEED tries others.
 */
const full = process.env.FUZZ === 'full';
const seed = Number(process.env.FUZZ_SEED ?? 20_261_124);
/** FUZZ_CASE repeats one case, as the message of a failure names it. */
const only = process.env.FUZZ_CASE === undefined ? undefined : Number(process.env.FUZZ_CASE);

/** Time that a run at full bounds may take, in milliseconds, on a busy machine. */
export const patience = 600_000;

/**
 * Runs a check for `most` cases, or a tenth of them. Each case has a seed of its own and throws
 * where it fails; the error names what repeats it.
 */
export async function fuzz(most: number, check: (random: Random) => unknown): Promise<number> {
  const cases = full ? most : most / 10;
  for (let i = only ?? 0; i < (only === undefined ? cases : only + 1); i++) {
    try {
      const checked = check(seeded(Math.imul(seed, 0x9e3779b1) + i));
      if (checked instanceof Promise) await checked;
    } catch (error) {
      throw new Error(`case ${i} (repeat it with FUZZ_SEED=${seed} FUZZ_CASE=${i}): ${String(error)}`, {
        cause: error,
      });
    }
  }
  return cases;
}
