import type { VendorScreen } from '../core/popup-view';
import { ask } from './ask';
import { today } from './clock';
import { tick, untick } from './journal';

/** What changes on a vendor's screen after an act of the reader. */
type Change = Partial<Pick<VendorScreen, 'ticks' | 'plan' | 'unsaved'>>;

/** What a screen with a checklist has. */
type Ticked = Pick<VendorScreen, 'listed' | 'ticks'>;

/** Keeps a tick, or takes it back; says so where the browser refuses to store it. */
export async function keepTick(screen: Ticked, step: string, done: boolean): Promise<Change> {
  const vendor = screen.listed.id;
  const on = today();
  try {
    await (done ? tick({ vendor, step, on }) : untick(vendor, step));
  } catch {
    return { unsaved: true };
  }
  const { [step]: _before, ...others } = screen.ticks;
  return { ticks: done ? { ...others, [step]: on } : others, unsaved: false };
}

/** Remembers the plan that the reader has; null forgets it. */
export async function keepPlan(screen: Pick<VendorScreen, 'listed'>, plan: string | null): Promise<Change> {
  try {
    const { status } = await ask({ kind: 'choose-plan', id: screen.listed.id, plan });
    return status === 'done' ? { plan, unsaved: false } : { unsaved: true };
  } catch {
    // The service worker did not answer.
    return { unsaved: true };
  }
}
