import { vi } from 'vitest';
import type { PopupActs, SearchScreen, VendorScreen } from '../../../lib/core/popup-view';
import type { VendorEntry } from '../../../lib/core/search';
import type { Lang } from '../../../lib/core/sheet';
import { listedOf, realSheet, textsIn } from '../../fixtures/listed';

/** Acts that do nothing and are watched. */
export const makeActs = (part: Partial<PopupActs> = {}) => ({
  allow: vi.fn<PopupActs['allow']>(),
  declineAccess: vi.fn<PopupActs['declineAccess']>(),
  tick: vi.fn<PopupActs['tick']>(),
  choosePlan: vi.fn<PopupActs['choosePlan']>(),
  showChip: vi.fn<PopupActs['showChip']>(),
  openSettings: vi.fn<PopupActs['openSettings']>(),
  alternatives: vi.fn<PopupActs['alternatives']>(async () => []),
  search: vi.fn<PopupActs['search']>(async () => []),
  ...part,
});

export const makeSearchScreen = (part: Partial<SearchScreen> = {}, lang: Lang = 'en'): SearchScreen => ({
  kind: 'search',
  reason: 'unlisted',
  hostname: 'example.com',
  verdicts: textsIn(lang).verdicts,
  ...part,
});

/** The popup at fal. */
export const makeVendorScreen = (part: Partial<VendorScreen> = {}, lang: Lang = 'en'): VendorScreen => ({
  kind: 'vendor',
  listed: listedOf(realSheet('fal')),
  complete: true,
  sheet: realSheet('fal'),
  fault: null,
  texts: textsIn(lang),
  today: '2026-11-24',
  plan: null,
  ticks: {},
  unsaved: false,
  chipHidden: false,
  found: false,
  ...part,
});

export const makeEntry = (part: Partial<VendorEntry> = {}): VendorEntry => ({
  id: 'fal',
  name: 'fal',
  hosts: ['fal.ai', 'docs.fal.ai'],
  provider: 'Features & Labels',
  categories: [],
  verdict: 'conditional',
  ...part,
});
