import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which room may import what: folders of the house, packages, and virtual modules. */
const rooms: Record<string, RegExp[]> = {
  'entrypoints/background.ts': [/^lib\/(browser|core)\//, /^virtual:dataset$/, /^wxt\/utils\//],
  entrypoints: [/^(components|lib\/browser|lib\/core)\//, /^entrypoints\//, /^preact$/, /^wxt\/utils\//],
  components: [/^(components|lib\/core)\//, /^preact(\/hooks)?$/],
  'lib/browser/chip': [/^lib\/(browser|core)\//, /^components\//, /^(preact|wxt\/browser)$/],
  'lib/browser': [/^lib\/(browser|core)\//, /^components\/words$/, /^(idb|webextension-polyfill|#i18n)$/],
  'lib/core/search.ts': [/^lib\/core\//, /^@leeoniya\/ufuzzy$/],
  'lib/core': [/^lib\/core\//],
  'lib/dataset': [/^lib\/(dataset|core)\//, /^data\//, /^(zod|tldts|vite)$/, /^node:/],
  'lib/build': [/^lib\/build\//, /^(fflate|sharp|vite|wxt)$/, /^node:/],
};
/** Type-only imports that a room may have besides: they leave no trace in what is built. */
const typesOnly: Record<string, RegExp> = { components: /^#i18n$/, 'lib/browser': /^components\// };

const files = ['entrypoints', 'components', 'lib'].flatMap(sourcesBelow);
/** What looks for such words in a package names them itself. */
const shipped = files.filter((file) => !file.startsWith('lib/build/'));

describe('each file imports only what its room may', () => {
  test.each(files)('%s', (file) => {
    const room = roomOf(file);
    const wrong = importsOf(file).filter(({ from, typeOnly }) => {
      const allowed = rooms[room]?.some((pattern) => pattern.test(from)) ?? false;
      return !allowed && !(typeOnly && typesOnly[room]?.test(from));
    });
    expect(wrong.map(({ from }) => from)).toEqual([]);
  });
});

test('entrypoints stay under 40 lines', () => {
  const long = files.filter((file) => file.startsWith('entrypoints/') && linesOf(file) >= 40);
  expect(long).toEqual([]);
});

test('no file has more than 200 lines', () => {
  expect(files.filter((file) => linesOf(file) > 200)).toEqual([]);
});

test('no folder is a box for everything', () => {
  const boxes = files.flatMap((file) => dirname(file).split('/')).filter((name) => box.test(name));
  expect(boxes).toEqual([]);
});

test('the extension API is spoken of in lib/browser alone', () => {
  const elsewhere = files.filter(
    (file) =>
      !file.startsWith('lib/browser/') &&
      /\b(chrome|browser)\.(runtime|tabs|storage|action)\b/.test(read(file)),
  );
  expect(elsewhere).toEqual([]);
});

test('no component or pure function reads the clock', () => {
  const clocks = files.filter(
    (file) =>
      /^(components|lib\/core)\//.test(file) && /Date\.now\(|new Date\(\)|performance\.now/.test(read(file)),
  );
  expect(clocks).toEqual([]);
});

test('no HTML is made from text anywhere', () => {
  const markup =
    /(inner|outer)HTML|insertAdjacentHTML|__html|document\.write|createContextualFragment|DOMParser|setHTML|srcdoc/i;
  expect(shipped.filter((file) => markup.test(read(file)))).toEqual([]);
});

test('no script is made from text anywhere', () => {
  const script =
    /\beval\b|\bFunction\(|set(Timeout|Interval)\(\s*['"`]|javascript:|setAttribute\(\s*['"`](on|style)/;
  expect(shipped.filter((file) => script.test(read(file)))).toEqual([]);
});

/** Links that are computed: OutLink's own, and places within the page, which begin with '#/'. */
const ownPlaces = ['href', 'linkTo(props.id)', 'without(vendor.listed.id)'];

test('an address from the data becomes a link in OutLink alone, which looks at its kind', () => {
  const others = files.map((file) => read(file).replaceAll(/<OutLink\s+href=\{[^}]*\}/g, ''));
  const links = others.flatMap((text) => [...text.matchAll(/\bhref=\{([^}]*)/g)]);
  const computed = links.map(([, href = '']) => href).filter((href) => !/^`(directory\.html)?#\//.test(href));
  expect(computed.toSorted()).toEqual(ownPlaces);
  expect(files.filter((file) => read(file).includes('href={href}'))).toEqual([
    'components/vendor/OutLink.tsx',
  ]);
});

test('the content script leaves the polyfill, zod and idb out', () => {
  const reached = reachedFrom('entrypoints/chip/index.ts');
  expect(reached.packages.filter((name) => /polyfill|^zod|^idb/.test(name))).toEqual([]);
});

const box = /^(utils|helpers|common|shared|services|types|misc)$/;
const read = (file: string) => readFileSync(file, 'utf8');
const linesOf = (file: string) => read(file).trimEnd().split('\n').length;

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

function roomOf(file: string): string {
  const fitting = Object.keys(rooms).filter((room) => file === room || file.startsWith(`${room}/`));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function importsOf(file: string): { from: string; typeOnly: boolean }[] {
  const statements = /^(?:import|export)\s+(type\s)?(?:[\s\S]*?\sfrom\s)?'([^']+)'|import\('([^']+)'\)/gm;
  return [...read(file).matchAll(statements)]
    .map(([, type, from, lazy]) => ({
      from: (from ?? lazy ?? '').replace(/\?inline$/, ''),
      typeOnly: Boolean(type),
    }))
    .map(({ from, typeOnly }) => ({
      from: from.startsWith('.') ? normalize(join(dirname(file), from)) : from,
      typeOnly,
    }));
}

function reachedFrom(start: string): { packages: string[] } {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { from, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const target = [`${from}.ts`, `${from}.tsx`, `${from}/index.ts`].find((path) => existsSync(path));
      if (target) visit(target);
      else packages.add(from);
    }
  };
  visit(start);
  return { packages: [...packages] };
}
