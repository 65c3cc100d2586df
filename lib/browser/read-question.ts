import { readAddress } from '../core/address';
import { browser, type Runtime } from './api';
import type { AnyQuestion, Kind } from './messages';

/**
 * Understands a message and checks that its sender may ask it. A content script shares
 * its process with the page, so its words are taken as the page's own: it may speak of
 * its own address alone. Gives undefined for anything else.
 */
export function readQuestion(message: unknown, sender: Runtime.MessageSender): AnyQuestion | undefined {
  if (!isQuestion(message) || sender.id !== browser.runtime.id) return undefined;
  if (isOwnPage(sender)) return message;
  return mayChipAsk(message, sender) ? message : undefined;
}

/** True for the popup and the other pages of the extension. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

const chipKinds = new Set<Kind>([
  'chip',
  'chip-steps',
  'chip-hide',
  'chip-size',
  'choose-plan',
  'open-profile',
]);

function mayChipAsk(question: AnyQuestion, sender: Runtime.MessageSender): boolean {
  if (!chipKinds.has(question.kind) || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  const own = readAddress(sender.url ?? '');
  if (!own) return false;
  return !('address' in question) || question.address.hostname === own.hostname;
}

type Fields = Record<string, unknown>;

const forms: Record<Kind, (fields: Fields) => boolean> = {
  chip: ({ address }) => isAddress(address),
  'chip-steps': ({ id, plan }) => isId(id) && isPlan(plan),
  'chip-hide': ({ id }) => isId(id),
  'chip-size': ({ size }) => size === 'pill' || size === 'dot',
  'choose-plan': ({ id, plan }) => isId(id) && isPlan(plan),
  'open-profile': ({ id }) => isId(id),
  assess: ({ address, id }) => (address === undefined ? isId(id) : isAddress(address)),
};

function isQuestion(message: unknown): message is AnyQuestion {
  if (!isFields(message)) return false;
  const { kind } = message;
  return typeof kind === 'string' && Object.hasOwn(forms, kind) && forms[kind as Kind](message);
}

function isAddress(value: unknown): boolean {
  return isFields(value) && isShort(value.hostname, 253) && isShort(value.pathname, 8192);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isShort = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;
const isId = (value: unknown) => isShort(value, 80) && /^[a-z0-9-]+$/.test(value as string);
const isPlan = (value: unknown) => value === null || isShort(value, 120);
