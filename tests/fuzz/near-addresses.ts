import type { Site } from '../../lib/core/sheet';
import type { Random } from './random';

/** An address on its way to become odd. */
interface Parts {
  scheme: string;
  user: string;
  host: string;
  port: string;
  path: string;
  rest: string;
}

/** A URL at, near or beside a listed site: what a browser's tab may have, and what a forger may try. */
export function nearAddress(random: Random, sites: Site[]): string {
  const { host, path = '' } = random.pick(sites);
  const parts = { scheme: 'https://', user: '', host, port: '', path, rest: '' };
  for (let i = random.below(5); i > 0; i--) random.pick(mutations)(parts, random);
  const url = `${parts.scheme}${parts.user}${parts.host}${parts.port}${parts.path}${parts.rest}`;
  return random.oneIn(20) ? splice(random, url, random.pick(odd)) : url;
}

type Mutation = (parts: Parts, random: Random) => void;

const schemes = [
  'http://',
  'HTTPS://',
  'https:',
  'https:\\\\',
  'ftp://',
  'ws://',
  'file:///',
  'blob:https://',
];
const labels = [
  'www',
  'WWW',
  'app',
  'docs',
  'a.b.c',
  'de',
  'xn--mller-kva',
  'müller',
  '__proto__',
  'a_b',
  '-',
  '',
];
const endings = [
  '.',
  '..',
  '.evil.example',
  '.com',
  'x',
  '-login.example',
  '%2eevil.example',
  ':443@evil.example',
];
const users = ['u@', 'u:p@', 'fal.ai@', 'https%3A%2F%2Ffal.ai@', '@', ':@'];
const ports = [':443', ':80', ':8443', ':0', ':65536', ':'];
const rests = ['?a=/b', '#/ai', '?', '#', '?url=https://fal.ai/', '/?#', '#@evil.example/'];
const languages = [
  'de',
  'DE-at',
  'en_US',
  'es-419',
  'zh-Hans',
  'zh-hant-TW',
  'intl/fr',
  'INTL/de',
  'deu',
  'd',
  '419',
  'de-de-de',
  'ſd',
  'zh-hans-hans',
];
const segments = [
  'ai',
  'x',
  '..',
  '.',
  '',
  '%2F',
  '%2e%2e',
  '%',
  '%E0%A4%A',
  '%00',
  'ü',
  '%C3%BC',
  ';v=1',
  'intl',
  'A',
  '%61i',
  ' ',
  '\\',
  '😀',
  '%F0%9F%98%80',
];
const odd = [
  '/',
  '.',
  '@',
  ':',
  '\t',
  '\n',
  ' ',
  '\0',
  '%',
  '\\',
  '?',
  '#',
  'ß',
  '。',
  '．',
  'а',
  'ı',
  '\u00ad',
  '\u200d',
  '\ud800',
  '[',
  ']',
  '|',
  '<',
  '"',
];
/** Letters that look like others. */
const twins: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'ο',
  i: 'ı',
  l: '1',
  c: 'с',
  s: 'ѕ',
  p: 'р',
  k: 'K',
  A: 'Ａ',
};

const mutations: Mutation[] = [
  (parts, random) => (parts.scheme = random.pick(schemes)),
  (parts, random) => (parts.user = random.pick(users)),
  (parts, random) => (parts.host = `${random.pick(labels)}.${parts.host}`),
  (parts, random) => (parts.host = `${random.pick(labels)}${parts.host}`),
  (parts, random) => (parts.host += random.pick(endings)),
  (parts, random) => (parts.host = splice(random, parts.host, random.pick(odd))),
  (parts, random) => (parts.host = withTwin(random, parts.host)),
  (parts, random) => (parts.host = withCase(random, parts.host)),
  (parts, random) => (parts.host = withoutOne(random, parts.host)),
  (parts, random) => (parts.host = escaped(random, parts.host)),
  (parts) => (parts.host = parts.host.slice(parts.host.indexOf('.') + 1)),
  (parts, random) => (parts.host = `${'a.'.repeat(random.below(130))}${parts.host}`),
  (parts, random) => (parts.port = random.pick(ports)),
  (parts, random) => (parts.path = `/${random.pick(languages)}${parts.path}`),
  (parts, random) => (parts.path = `/${random.pick(segments)}${parts.path}`),
  (parts, random) => (parts.path += `/${random.pick(segments)}`),
  (parts, random) => (parts.path += random.pick(segments)),
  (parts, random) => (parts.path = escaped(random, parts.path)),
  (parts, random) => (parts.path = withCase(random, parts.path)),
  (parts, random) => (parts.path = splice(random, parts.path, '/')),
  (parts, random) => (parts.path = parts.path.slice(0, random.below(parts.path.length + 1))),
  (parts, random) => (parts.rest = random.pick(rests)),
];

function at(random: Random, text: string, change: (letter: string) => string): string {
  if (text === '') return text;
  const place = random.below(text.length);
  return text.slice(0, place) + change(text.charAt(place)) + text.slice(place + 1);
}

function splice(random: Random, text: string, piece: string): string {
  const place = random.below(text.length + 1);
  return text.slice(0, place) + piece + text.slice(place);
}

const withoutOne = (random: Random, text: string) => at(random, text, () => '');
const withTwin = (random: Random, text: string) => at(random, text, (letter) => twins[letter] ?? letter);
const withCase = (random: Random, text: string) =>
  random.oneIn(2) ? text.toUpperCase() : at(random, text, (letter) => letter.toUpperCase());
const escaped = (random: Random, text: string) =>
  at(random, text, (letter) => `%${(letter.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`);
