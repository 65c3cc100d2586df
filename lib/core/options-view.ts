/** Everything the options page shows. */
export interface OptionsView {
  access: { allowed: number; total: number; missing: string[] };
  chipSize: 'pill' | 'dot' | 'off';
  /** '/' leads to the search of the directory. */
  searchKey: boolean;
  /** Vendors where the chip is hidden. */
  hidden: Named[];
  /** The plans the user said to have; '' is the base offering. */
  plans: (Named & { plan: string })[];
  /** null where the journal cannot be read. */
  ticks: { steps: number; vendors: number } | null;
  /** Settings whose stored value was damaged; their defaults are used. */
  broken: SettingName[];
  /** The browser refused to store the last change. */
  unsaved: boolean;
  about: About;
}

export type SettingName = 'chipSize' | 'hidden' | 'plans' | 'accessDeclined' | 'welcomed' | 'searchKey';

export interface Named {
  id: string;
  name: string;
}

export interface About {
  /** YYYY-MM-DD. */
  datasetDate: string;
  vendors: number;
  methodology: string;
  version: string;
  sources: { name: string; documents: number }[];
}

export interface OptionsActs {
  allow(): void;
  dropAccess(): void;
  setChipSize(size: OptionsView['chipSize']): void;
  setSearchKey(on: boolean): void;
  showChipAt(vendor: string): void;
  forgetPlan(vendor: string): void;
  resetBroken(): void;
}
