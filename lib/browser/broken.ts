import type { BrokenScreen } from '../core/broken';
import { NoAnswer } from './ask';
import { PackageFault } from './packaged';

/** What to say of an error that leaves a page with nothing to show; throws any other on. */
export function brokenBy(error: unknown): BrokenScreen {
  if (error instanceof PackageFault) return { kind: 'broken', file: error.file };
  if (error instanceof NoAnswer) return { kind: 'broken', file: null };
  throw error;
}

/** Gives what was loaded, or what to say instead. */
export async function orBroken<T>(job: () => Promise<T>): Promise<T | BrokenScreen> {
  try {
    return await job();
  } catch (error) {
    return brokenBy(error);
  }
}
