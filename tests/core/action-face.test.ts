import { describe, expect, test } from 'vitest';
import { actionFace } from '../../lib/core/action-face';
import type { Listed } from '../../lib/core/assess';
import type { Verdict } from '../../lib/core/rating/methodology';
import { listedOf } from '../fixtures/listed';
import { sheets } from '../fixtures/methodology/data';
import { makeSheet } from '../fixtures/sheet';

const words = {
  standard: 'Standard',
  verdict: (verdict: Verdict) => verdict,
  title: (name: string, statement: string) => `${name}: ${statement}`,
};
const [base] = listedOf(makeSheet()).offerings;

/** A vendor with an offering for each of the given verdicts for personal data. */
function makeListed(
  plans: [plan: string | null, verdict: Verdict][],
  standard: string | null = null,
): Listed {
  const offerings = plans.flatMap(([plan, verdict]) => {
    if (!base) return [];
    const { rating } = base;
    const personal = { ...rating.classes.personal, verdict };
    return [{ ...base, plan, standard, rating: { ...rating, classes: { ...rating.classes, personal } } }];
  });
  return { status: 'listed', id: 'acme', name: 'Acme', provider: 'Acme', site: null, offerings };
}

test.each([
  ['suitable', '✓'],
  ['conditional', '!'],
  ['insufficient-evidence', '?'],
  ['not-recommended', '✕'],
] as const)('%s has the badge %s', (verdict, badge) => {
  expect(actionFace(makeListed([[null, verdict]]), undefined, words)).toEqual({
    verdict,
    badge,
    title: `Acme: ${verdict}`,
  });
});

describe('where plans come out differently', () => {
  const divided = makeListed([
    [null, 'conditional'],
    ['Free', 'not-recommended'],
    ['Edu', 'conditional'],
    ['Enterprise', 'suitable'],
  ]);

  test.each([
    [undefined, 'conditional', '!✕✓', 'Standard: conditional · Free: not-recommended · Enterprise: suitable'],
    ['', 'conditional', '!', 'conditional'],
    ['Free', 'not-recommended', '✕', 'not-recommended'],
    ['Enterprise', 'suitable', '✓', 'suitable'],
    ['Gone', 'conditional', '!✕✓', 'Standard: conditional · Free: not-recommended · Enterprise: suitable'],
  ])('with the plan %j chosen it shows %s, %s', (plan, verdict, badge, statement) => {
    const face = { verdict, badge, title: `Acme: ${statement}` };
    expect(actionFace(divided, plan, words)).toEqual(face);
  });

  test('the base offering goes by its own name where it has one', () => {
    const own = makeListed(
      [
        [null, 'suitable'],
        ['Free', 'conditional'],
      ],
      'Business',
    );
    expect(actionFace(own, undefined, words).title).toBe('Acme: Business: suitable · Free: conditional');
  });
});

test('plans that come out alike are one statement', () => {
  const alike = makeListed([
    [null, 'suitable'],
    ['Pro', 'suitable'],
  ]);
  expect(actionFace(alike, undefined, words)).toMatchObject({ badge: '✓', title: 'Acme: suitable' });
});

test('no vendor has more glyphs than a badge has room for, nor one twice', () => {
  const badges = sheets.map((sheet) => [...actionFace(listedOf(sheet), undefined, words).badge]);
  expect(badges.filter((badge) => badge.length > 4 || new Set(badge).size < badge.length)).toEqual([]);
});
