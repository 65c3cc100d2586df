import type { EffectiveStatus, Freshness, Verdict } from '../lib/core/rating/methodology';

/**
 * A drawing as elements with their attributes: pages draw it with Preact, the chip with its own
 * `draw`, and both show the same.
 */
export type Shape = [tag: 'path' | 'circle' | 'rect', attributes: Record<string, string>][];

const verdictClasses: Record<Verdict, string> = {
  suitable: 'v-suitable',
  conditional: 'v-conditional',
  'insufficient-evidence': 'v-insufficient',
  'not-recommended': 'v-not-rec',
};

/** The class that sets a verdict's ink and wash on an element and what stands in it. */
export const verdictClass = (verdict: Verdict) => verdictClasses[verdict];

const full = { fill: 'currentColor' };
const line = { fill: 'none', stroke: 'currentColor' };
const round = { 'stroke-linecap': 'round' };
const glyph = {
  class: 'glyph',
  'stroke-width': '2.5',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};

/** Shape and glyph of each verdict: it must be told apart without colour. */
export const verdictShapes: Record<Verdict, Shape> = {
  suitable: [
    ['circle', { cx: '12', cy: '12', r: '11', ...full }],
    ['path', { d: 'm6.9 12.5 3.5 3.5 6.9-7.5', ...glyph }],
  ],
  conditional: [
    [
      'path',
      {
        d: 'M12 3.1 21.9 20.6H2.1z',
        ...full,
        stroke: 'currentColor',
        'stroke-width': '2.6',
        'stroke-linejoin': 'round',
      },
    ],
    ['path', { d: 'M12 9.2v5.2', ...glyph }],
    ['circle', { cx: '12', cy: '18', r: '0.75', class: 'glyph', 'stroke-width': '1.5' }],
  ],
  'insufficient-evidence': [
    ['circle', { cx: '12', cy: '12', r: '10', ...line, 'stroke-width': '2', 'stroke-dasharray': '4.4 2.58' }],
    [
      'path',
      {
        d: 'M9.2 9.6a2.9 2.9 0 1 1 4.5 2.4c-1.1.75-1.7 1.2-1.7 2.3',
        ...line,
        'stroke-width': '2.1',
        ...round,
      },
    ],
    ['circle', { cx: '12', cy: '17.2', r: '1.35', ...full }],
  ],
  'not-recommended': [
    ['rect', { x: '1.5', y: '1.5', width: '21', height: '21', rx: '3.5', ...full }],
    ['path', { d: 'm7.7 7.7 8.6 8.6m0-8.6-8.6 8.6', ...glyph }],
  ],
};

const ring = { cx: '8', cy: '8', r: '5.25', ...line, 'stroke-width': '1.5' };

/** Filled, half, crossed or dashed: a status must be told apart without colour, and unknown is never a minus. */
export const statusShapes: Record<EffectiveStatus, Shape> = {
  covered: [['circle', { cx: '8', cy: '8', r: '6', ...full }]],
  partial: [
    ['circle', ring],
    ['path', { d: 'M8 2.75a5.25 5.25 0 0 0 0 10.5z', ...full }],
  ],
  absent: [
    ['circle', ring],
    [
      'path',
      { d: 'm5.9 5.9 4.2 4.2m0-4.2-4.2 4.2', stroke: 'currentColor', 'stroke-width': '1.5', ...round },
    ],
  ],
  unknown: [['circle', { ...ring, 'stroke-dasharray': '1.6 2.52', ...round }]],
  exempt: [['circle', ring]],
};

const ages: Freshness[] = ['fresh', 'ageing', 'stale', 'expired'];

/** Four bars, more of them filled the older the evidence. */
export const ageShape = (freshness: Freshness): Shape =>
  ages.map((_, i) => [
    'rect',
    {
      x: String(0.5 + 9 * i),
      y: '0.5',
      width: '6',
      height: '7',
      rx: '1',
      fill: i <= ages.indexOf(freshness) ? 'currentColor' : 'none',
      stroke: 'currentColor',
    },
  ]);
