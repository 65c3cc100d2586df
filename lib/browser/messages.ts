import type { Address } from '../core/address';
import type { Assessment } from '../core/assess';
import type { ChipAnswer, ChipSteps } from '../core/chip';

/**
 * Every question that is put to the service worker, with its answer. The chip asks
 * the `Chip…` ones and stands in a page that nobody trusts; the others come from the
 * extension's own pages.
 */
export interface Messages {
  chip: { question: { address: Address }; answer: ChipAnswer };
  'chip-card': { question: object; answer: Done | Failed };
  'chip-steps': { question: { id: string; plan: string | null }; answer: ChipSteps | Failed };
  'chip-hide': { question: { id: string }; answer: Done | Failed };
  'chip-size': { question: { size: 'pill' | 'dot' }; answer: Done | Failed };
  'choose-plan': { question: { id: string; plan: string | null }; answer: Done | Failed };
  'open-profile': { question: { id: string }; answer: Done | Failed };
  assess: { question: { address: Address } | { id: string }; answer: Assessment };
}

export type Kind = keyof Messages;
export type Question<K extends Kind> = { kind: K } & Messages[K]['question'];
export type Answer<K extends Kind> = Messages[K]['answer'];
export type AnyQuestion = { [K in Kind]: Question<K> }[Kind];

export type Done = { status: 'done' };
/** The world's mistake, for instance a browser that refuses to store. */
export type Failed = { status: 'failed' };
/** What a question gets that is malformed or comes from where it must not. */
export type Refused = { status: 'refused' };
