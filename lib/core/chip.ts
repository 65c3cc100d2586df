import type { EffectiveStatus, Freshness, Verdict } from './rating/methodology';

/** What the service worker tells the content script: everything the chip shows before its card is opened. */
export type ChipAnswer = { status: 'unlisted' } | { status: 'hidden' } | ChipView;

export interface ChipView {
  status: 'listed';
  id: string;
  name: string;
  size: 'pill' | 'dot';
  /** The plan that the user said to have; null where none was chosen. '' is the base offering. */
  plan: string | null;
  /** The base offering first, then one per plan. Verdicts are for personal data. */
  offerings: ChipOffering[];
}

export interface ChipOffering {
  /** null for the base offering. */
  plan: string | null;
  /** The name to show: the plan's, or the base's own ('Business'; 'Standard' where the sheet gives none). */
  label: string;
  /** The customer runs it: places and data processing agreement are the customer's own matter. */
  selfHosted?: true;
  verdict: Verdict;
  /** Short texts of the reasons that decide, in the reader's language, at most two. */
  lead: string[];
  /** A country's short name in the reader's language, as are the places. */
  seat: string | null;
  /** Where the rated configuration is processed, in the sheet's order. */
  places: string[];
  /** There are further places, not named. */
  hasOthers: boolean;
  dpa: EffectiveStatus;
  training: EffectiveStatus;
  /** How many conditions the rules give. */
  conditions: number;
  /** YYYY-MM-DD of the oldest deciding point; null without evidence. */
  seenOn: string | null;
  ageDays: number;
  freshness: Freshness;
}

/** The card's second question, asked when it opens: the first steps in the vendor's concrete words. */
export interface ChipSteps {
  status: 'steps';
  steps: string[];
  /** How many further steps the profile lists. */
  more: number;
}

/** What a reader can do in the chip. A promised boolean says whether the browser stored the choice. */
export interface ChipActs {
  /** The first steps of an offering (null: the base); undefined where they could not be read. */
  steps(plan: string | null): Promise<ChipSteps | undefined>;
  /** '' is the base offering; null takes the choice back. */
  choosePlan(plan: string | null): Promise<boolean>;
  resize(size: ChipView['size']): Promise<boolean>;
  /** Hides the chip at this vendor, and at once where that was stored. */
  hide(): Promise<boolean>;
  /** Takes the chip off this page alone. */
  leave(): void;
  openProfile(): void;
  /** Calls back when the reader presses outside the chip. Gives the function that stops it. */
  onPressOutside(listener: () => void): () => void;
}

/** A vendor on its page, and what the reader can do there. */
export interface ChipScene {
  view: ChipView;
  acts: ChipActs;
}
