import type { Random } from './random';

type Container = Record<string, unknown> | unknown[];

/** What stands nowhere in a proper file, or only elsewhere. */
const odd: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1e21,
  '',
  ' ',
  'x',
  'x'.repeat(10_000),
  'javascript:alert(1)',
  'https://',
  'http://a.example/',
  'https://a.example/"><script>',
  '<img src=x onerror=alert(1)>',
  'two\nlines',
  'tab\there',
  '\u0000',
  '\ud800',
  '\u202e',
  '2026-02-30',
  '2026-13',
  '0000-00-00',
  '__proto__',
  'constructor',
  'unknown',
  'covered',
  'absent',
  '../../etc/passwd',
  'com',
  'github.io',
  'a.github.io',
  'www.acme.example',
  'ACME.example',
  '192.0.2.7',
  [],
  {},
  [[[[]]]],
  [null],
  [{}],
  { en: 'x' },
  { toString: 'x' },
];
const oddKeys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  'x',
  'id',
  'en',
  '0',
  'ä',
  'a.b',
];

/**
 * Changes plain JSON in a few random places, in place: values taken out, put in, doubled, moved
 * from elsewhere in it, or of another kind. Gives it back.
 */
export function mutateJson(json: unknown, random: Random): unknown {
  for (let i = 1 + random.below(4); i > 0; i--) mutateOnce(json, random);
  return json;
}

function mutateOnce(json: unknown, random: Random): void {
  const all = containersOf(json);
  if (all.length === 0) return;
  const target = random.pick(all);
  const key = keyIn(target, random);
  const value = Reflect.get(target, key) as unknown; // of JSON, so anything
  switch (random.below(6)) {
    case 0:
      return remove(target, key);
    case 1:
      return put(target, key, structuredClone(random.pick(odd)));
    case 2:
      return put(target, key, typeof value === 'string' ? garble(value, random) : [value, value]);
    case 3:
      return put(
        target,
        Array.isArray(target) ? String(target.length) : random.pick(oddKeys),
        structuredClone(value),
      );
    case 4: {
      const from = random.pick(all);
      return put(target, key, structuredClone(Reflect.get(from, keyIn(from, random)) as unknown));
    }
    default:
      return put(target, key, structuredClone(random.pick(all)));
  }
}

/** Every object and list in it, itself first. */
function containersOf(json: unknown, found: Container[] = []): Container[] {
  if (typeof json !== 'object' || json === null) return found;
  found.push(json as Container); // an object or a list
  for (const value of Object.values(json)) containersOf(value, found);
  return found;
}

function keyIn(container: Container, random: Random): string {
  const keys = Object.keys(container);
  return keys.length > 0 ? random.pick(keys) : 'x';
}

function remove(target: Container, key: string): void {
  if (Array.isArray(target)) target.splice(Number(key), 1);
  else delete target[key];
}

// As JSON.parse does it: '__proto__' is a key like any other.
const put = (target: Container, key: string, value: unknown) =>
  void Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });

/** A text with one place cut, doubled or replaced. */
export function garble(text: string, random: Random): string {
  const place = random.below(text.length + 1);
  const piece = random.pick([
    '',
    ' ',
    '\n',
    '.',
    '/',
    '<',
    '"',
    '\\',
    '{',
    ',',
    'ß',
    '\u0000',
    '\ud800',
    text.slice(0, place),
  ]);
  return text.slice(0, place) + piece + text.slice(place + random.below(3));
}
