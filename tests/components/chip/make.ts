import { vi } from 'vitest';
import type { ChipActs, ChipOffering, ChipView } from '../../../lib/core/chip';

/** An offering like fal's own; the test names what it cares about. */
export const makeOffering = (part: Partial<ChipOffering> = {}): ChipOffering => ({
  plan: null,
  label: 'Standard',
  verdict: 'conditional',
  lead: ['DPA only partly documented'],
  seat: 'US',
  places: ['US'],
  hasOthers: true,
  dpa: 'partial',
  training: 'partial',
  conditions: 5,
  seenOn: '2026-08-18',
  ageDays: 96,
  freshness: 'ageing',
  ...part,
});

export const makeView = (part: Partial<ChipView> = {}): ChipView => ({
  status: 'listed',
  id: 'fal',
  name: 'fal',
  size: 'pill',
  plan: null,
  offerings: [makeOffering()],
  ...part,
});

/** A vendor whose business plan is conditional and whose free plan is not recommended. */
export const makeDivided = (part: Partial<ChipView> = {}): ChipView =>
  makeView({
    id: 'chatgpt',
    name: 'ChatGPT',
    offerings: [
      makeOffering({ label: 'Business' }),
      makeOffering({ plan: 'Free', label: 'Free', verdict: 'not-recommended', dpa: 'absent' }),
      makeOffering({ plan: 'Edu', label: 'Edu' }),
    ],
    ...part,
  });

/** Acts that succeed and are watched. */
export const makeActs = (part: Partial<ChipActs> = {}) => ({
  steps: vi.fn<ChipActs['steps']>(async () => ({ status: 'steps', steps: ['Conclude the DPA'], more: 0 })),
  choosePlan: vi.fn<ChipActs['choosePlan']>(async () => true),
  resize: vi.fn<ChipActs['resize']>(async () => true),
  hide: vi.fn<ChipActs['hide']>(async () => true),
  leave: vi.fn<ChipActs['leave']>(),
  openProfile: vi.fn<ChipActs['openProfile']>(),
  onPressOutside: vi.fn<ChipActs['onPressOutside']>(() => () => undefined),
  ...part,
});
