import { readdirSync, readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { describe, expect, test } from 'vitest';

const tokenFiles = ['tokens.css', 'page-tokens.css'];

const papers = ['canvas', 'surface', 'sunken'];
const verdicts = ['suitable', 'conditional', 'insufficient', 'not-rec'];
const washes = verdicts.map((verdict) => `${verdict}-w`);

/** What is read on which ground, and where. WCAG 1.4.3 asks 4.5 : 1 of all text, as none of it is large everywhere. */
const texts: [ground: string, inks: string[], where: string][] = [
  ...papers.map((paper): (typeof texts)[number] => [
    paper,
    ['ink', 'ink-2', 'ink-3', 'link', ...verdicts],
    'pages, cards, rows and notices',
  ]),
  ...verdicts.map((verdict): (typeof texts)[number] => [
    `${verdict}-w`,
    [verdict, 'ink', 'ink-2'],
    'the verdict box',
  ]),
  ['fill', ['on-fill'], 'primary buttons'],
  ['ink-2', ['on-fill'], 'primary buttons under the pointer'],
];

/** What is seen and means something. WCAG 1.4.11 asks 3 : 1. */
const graphics: [ground: string, inks: string[], where: string][] = [
  ...papers.map((paper): (typeof graphics)[number] => [
    paper,
    ['rule-2', 'focus', 'ink', 'ink-3', 'fill', ...verdicts],
    'borders of fields, the ring of the focus, ticks, rules below headings, marks',
  ]),
  ...verdicts.map((verdict): (typeof graphics)[number] => [
    `${verdict}-w`,
    [verdict],
    'mark and spine of the box',
  ]),
  ...verdicts.map((verdict): (typeof graphics)[number] => [verdict, ['on-mark'], 'the glyph in a mark']),
  ['fill', ['on-fill'], 'the tick in a box'],
];

/** What may be faint, because nothing is lost where it is not seen. */
const decoration: Record<string, string> = {
  rule: 'hairlines between parts that space parts as well; the sketch of a page',
  shadow: 'lifts what has a border besides',
  'shadow-s': 'lifts what has a border besides',
};

/** Names that stand for several tokens: which one, the verdict or the status says. */
const aliases: Record<string, string[]> = {
  v: verdicts,
  w: washes,
  sc: ['suitable', 'conditional', 'not-rec', 'ink-3'],
};

const themes = { light: tokensOf(), dark: { ...tokensOf(), ...tokensOf('(prefers-color-scheme: dark)') } };

test.each([
  ['#000', '#fff', 21],
  ['#fff', '#fff', 1],
  ['#767676', '#fff', 4.54],
  ['#949494', '#fff', 3.03],
])('%s on %s is %d : 1', (ink, ground, ratio) => {
  expect(wcagContrast(ink, ground)).toBeCloseTo(ratio, 2);
});

describe.each(Object.entries(themes))('%s', (_theme, tokens) => {
  test.each(texts)('text on %s: %j (%s)', (ground, inks) => {
    expect(tooFaint(tokens, ground, inks, 4.5)).toEqual([]);
  });
  test.each(graphics)('graphics on %s: %j (%s)', (ground, inks) => {
    expect(tooFaint(tokens, ground, inks, 3)).toEqual([]);
  });
});

describe('the pairs are those that the styles make', () => {
  const declared = declarations();
  const used = (property: RegExp) => [
    ...new Set(declared.filter(({ prop }) => property.test(prop)).flatMap(tokensIn)),
  ];
  const readOn = (list: typeof texts) => new Set(list.flatMap(([, inks]) => inks));
  const grounds = new Set([...texts, ...graphics].map(([ground]) => ground));
  const seen = new Set([...readOn(graphics), ...readOn(texts), ...Object.keys(decoration)]);

  test('every colour of text is among the texts', () => {
    expect(used(/^color$/).filter((token) => !readOn(texts).has(token))).toEqual([]);
  });

  test('every ground is one, or a figure that is itself seen', () => {
    expect(used(/^background/).filter((token) => !grounds.has(token) && !seen.has(token))).toEqual([]);
  });

  test('every line, ring and shape is among the graphics, or may be faint', () => {
    const drawn = used(/^(border|outline|box-shadow|fill|stroke|accent-color|text-decoration)/);
    expect(drawn.filter((token) => !seen.has(token) && token !== 'surface')).toEqual([]);
  });

  test('a rule that sets text and ground at once sets a pair of the table', () => {
    const missing = [...new Set(declared.map(({ parent }) => parent as Rule))].flatMap((rule) => {
      const of = (property: RegExp) =>
        rule.nodes.filter((node) => node.type === 'decl' && property.test(node.prop)) as Declaration[];
      return of(/^background/)
        .flatMap(tokensIn)
        .flatMap((ground) =>
          of(/^color$/)
            .flatMap(tokensIn)
            .filter((ink) => !texts.some(([on, inks]) => on === ground && inks.includes(ink)))
            .map((ink) => `${rule.selector}: ${ink} on ${ground}`),
        );
    });
    expect(missing).toEqual([]);
  });

  test('every token of a colour is in a pair, or may be faint', () => {
    expect(Object.keys(themes.light).filter((token) => !seen.has(token) && !grounds.has(token))).toEqual([]);
  });

  test('both themes set every colour', () => {
    const dark = tokensOf('(prefers-color-scheme: dark)');
    expect(Object.keys(themes.light).filter((token) => !(token in dark))).toEqual([]);
  });

  test('no style has a colour of its own, but on paper', () => {
    const own = declared.filter(({ value }) => /#[0-9a-f]{3}|\b(rgb|hsl|oklch|color-mix)a?\(/i.test(value));
    expect(own.filter((declaration) => !isIn(declaration, 'print')).map(String)).toEqual([]);
  });
});

function tooFaint(tokens: Record<string, string>, ground: string, inks: string[], least: number): string[] {
  return inks
    .map((ink) => ({ ink, ratio: wcagContrast(tokens[ink] ?? '', tokens[ground] ?? '') }))
    .filter(({ ratio }) => !(ratio >= least)) // also what is no colour
    .map(({ ink, ratio }) => `${ink}: ${ratio.toFixed(2)}`);
}

/** The colours that tokens are set to, by name: at the top, or within a media query. */
function tokensOf(media?: string): Record<string, string> {
  const tokens: Record<string, string> = {};
  for (const file of tokenFiles) {
    postcss.parse(readFileSync(`components/${file}`, 'utf8')).walkDecls(/^--/, (declaration) => {
      const within = (declaration.parent?.parent as AtRule | undefined)?.params;
      if (within === media && /#|rgb\(/.test(declaration.value))
        tokens[declaration.prop.slice(2)] = declaration.value;
    });
  }
  return tokens;
}

/** Every declaration of every other style. In forced colours the reader's own palette rules. */
function declarations(): Declaration[] {
  const found: Declaration[] = [];
  for (const file of readdirSync('components', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.css') || tokenFiles.includes(file)) continue;
    postcss.parse(readFileSync(`components/${file}`, 'utf8')).walkDecls((declaration) => {
      if (!isIn(declaration, 'forced-colors')) found.push(declaration);
    });
  }
  return found;
}

const isIn = (declaration: Declaration, media: string) =>
  ((declaration.parent?.parent as AtRule | undefined)?.params ?? '').includes(media);

/** The tokens of colours that a value names. */
const tokensIn = ({ value }: Declaration): string[] =>
  [...value.matchAll(/var\(--([\w-]+)/g)]
    .flatMap(([, name = '']) => aliases[name] ?? [name])
    .filter((name) => name in themes.light);
