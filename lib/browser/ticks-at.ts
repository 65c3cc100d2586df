import { readTicks } from './journal';

/** Day of each ticked step at a vendor; `unsaved` where the journal cannot be read. */
export async function readTicksAt(
  vendor: string,
): Promise<{ ticks: Record<string, string>; unsaved: boolean }> {
  try {
    const ticks = await readTicks(vendor);
    return { ticks: Object.fromEntries(ticks.map(({ step, on }) => [step, on])), unsaved: false };
  } catch {
    return { ticks: {}, unsaved: true };
  }
}
