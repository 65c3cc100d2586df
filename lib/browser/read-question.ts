import { readAddress } from '../core/address';
import { browser, type Runtime } from './api';
import type { AnyQuestion, Kind } from './messages';

/**
 * Understands a message and checks that its sender may ask it. A content script shares
 * its process with the page, so its words are taken as the page's own: it may speak of
 * its own address alone. Gives undefined for anything else.
 */
export function readQuestion(message: unknown, sender: Runtime.MessageSender): AnyQuestion | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const question = understand(message);
  return question && (isOwnPage(sender) || mayChipAsk(question, sender)) ? question : undefined;
}

/** True for the popup and the other pages of the extension. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

const chipKinds = new Set<Kind>([
  'chip',
  'chip-card',
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
/** The fields of a question, each with what its value must be. */
type Form = Record<string, (value: unknown) => boolean>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isShort = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;
const isId = (value: unknown) => isShort(value, 80) && /^[a-z0-9-]+$/.test(value as string);
const isPlan = (value: unknown) => value === null || isShort(value, 120);
const isSize = (value: unknown) => value === 'pill' || value === 'dot';
const isAddress = (value: unknown) =>
  isFields(value) && isShort(value.hostname, 253) && isShort(value.pathname, 8192);

const forms: Record<Kind, Form[]> = {
  chip: [{ address: isAddress }],
  'chip-card': [{}],
  'chip-steps': [{ id: isId, plan: isPlan }],
  'chip-hide': [{ id: isId }],
  'chip-size': [{ size: isSize }],
  'choose-plan': [{ id: isId, plan: isPlan }],
  'open-profile': [{ id: isId }],
  assess: [{ address: isAddress }, { id: isId }],
};

/** The question in a message, with its own fields alone: nothing else of a message is ever looked at. */
function understand(message: unknown): AnyQuestion | undefined {
  if (!isFields(message)) return undefined;
  const { kind } = message;
  if (typeof kind !== 'string' || !Object.hasOwn(forms, kind)) return undefined;
  const form = forms[kind as Kind].find((form) => fits(message, form));
  if (!form) return undefined;
  const fields = Object.keys(form).map((field) => [field, message[field]]);
  return { kind, ...Object.fromEntries(fields) } as AnyQuestion; // its form was checked
}

const fits = (message: Fields, form: Form) =>
  Object.entries(form).every(([field, isRight]) => isRight(message[field]));
