import type { Address } from '../../core/address';
import type { Assessment } from '../../core/assess';

/** What is known of the active tab. */
export interface AboutTab {
  /** undefined for a page that is not of the web. */
  address: Address | undefined;
  /** undefined where the worker gave no answer. */
  assessment: Assessment | undefined;
}

const slot = Symbol.for('gdpr-lens.first');
type Page = typeof globalThis & { [slot]?: Promise<AboutTab | undefined> | undefined };
const page: Page = globalThis; // the slot is this file's own

/** Lays a question on its way where the popup finds it. */
export function keepAsked(asked: Promise<AboutTab | undefined>): void {
  page[slot] = asked;
}

/** The question that was put first, for the first who wants it; undefined for everyone after, whose tab may be another. */
export function takeAsked(): Promise<AboutTab | undefined> | undefined {
  const asked = page[slot];
  page[slot] = undefined;
  return asked;
}
