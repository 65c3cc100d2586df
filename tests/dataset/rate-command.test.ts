import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadData } from '../../lib/dataset/load';
import { planOf, rateAll, rowOf } from '../../lib/dataset/rate-command';
import { listedOf } from '../fixtures/listed';
import { makePlan, makeSheet } from '../fixtures/sheet';

/** Runs the command as a terminal does. */
function rate(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const command = ['--no-install', 'jiti', 'lib/dataset/cli/rate.ts', ...args];
    execFile('npx', command, { maxBuffer: 1e8 }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

const slow = 30_000;

describe('what was asked for', () => {
  const day = '2026-11-24';
  const data = loadData();

  test.each([
    ['fal', 'fal', false],
    ['fal.ai', 'fal', false],
    ['https://docs.fal.ai:8443/x?q=1#y', 'fal', false],
    ['FAL.AI', 'fal', false],
    ['github.com/features/copilot', 'github-copilot', false],
    ['jane.wordpress.com', undefined, false],
    ['notfal.ai', undefined, false],
    ['nonsense', undefined, true],
    ['a b', undefined, true],
    ['me@fal.ai', undefined, true],
    ['', undefined, true],
  ])('%j is %s; nonsense: %j', (asked, id, nonsense) => {
    const [found] = rateAll([asked], data, day);
    expect(found).toMatchObject({ asked, nonsense });
    expect([found?.sheet?.id, found?.listed?.id]).toEqual([id, id]);
  });

  const acme = listedOf(
    makeSheet({ plans: ['Pro Plus', 'Pro', 'Free / Plus'].map((name) => makePlan({ name })) }),
  );
  const own = listedOf(makeSheet({ standard: 'Business' }));

  test.each([
    [acme, undefined, null],
    [acme, 'pro', 'Pro'],
    [acme, 'PRO PLUS', 'Pro Plus'],
    [acme, 'free', 'Free / Plus'],
    [acme, 'plus', 'Pro Plus'],
    [acme, 'standard', null],
    [own, 'business', null],
    [acme, 'Gold', 'none'],
    [own, 'Standard', 'none'],
  ])('%#: --plan %s', (listed, plan, name) => {
    const offering = planOf(listed, plan);
    expect(offering ? offering.plan : 'none').toBe(name);
  });

  test('what is not listed is a row without a verdict', () => {
    const [nothing] = rateAll(['notfal.ai'], data, day);
    expect(nothing && rowOf(nothing, undefined)).toEqual({
      address: 'notfal.ai',
      id: null,
      plan: null,
      verdicts: null,
      reasons: [],
      conditions: [],
      freshness: null,
      confidence: null,
    });
  });
});

describe('npm run rate', () => {
  test(
    'gives a row for each address, the base offering where no plan is asked for',
    async () => {
      const { code, out } = await rate(
        'fal.ai',
        'https://github.com/features/copilot',
        'example.com',
        '--json',
      );
      const rows = JSON.parse(out);
      expect(code).toBe(0);
      expect(rows.map(({ address, id, plan }: Record<string, unknown>) => [address, id, plan])).toEqual([
        ['fal.ai', 'fal', null],
        ['https://github.com/features/copilot', 'github-copilot', null],
        ['example.com', null, null],
      ]);
      expect(rows[0].verdicts).toEqual({
        none: 'conditional',
        personal: 'conditional',
        special: 'not-recommended',
      });
      expect(rows[0].conditions).toContain('C-CONCLUDE-DPA');
      expect(rows[0].reasons).toContain('R-DPA-PARTIAL');
    },
    slow,
  );

  test(
    'gives every vendor and plan with --all, as data/verdicts.txt has them',
    async () => {
      const rows = JSON.parse((await rate('--all', '--json', '--date', '2026-11-24')).out);
      const lines = readFileSync('data/verdicts.txt', 'utf8').trimEnd().split('\n');
      const said = rows.map(
        ({ id, plan, verdicts }: { id: string; plan: string | null; verdicts: { personal: string } }) =>
          `${id}${plan ? ` [${plan}]` : ''} ${verdicts.personal}`,
      );
      expect(said).toEqual(lines.map((line) => line.replace(/ \| none .*? \| personal (\S+) \|.*/, ' $1')));
    },
    slow,
  );

  test(
    'names what is nearest to something that is no address and no id',
    async () => {
      const { code, err } = await rate('midjurney');
      expect(code).toBe(1);
      expect(err).toContain(
        "'midjurney' is neither a web address nor the id of a vendor. Nearest: midjourney",
      );
      expect((await rate('nonsense')).code).toBe(1);
    },
    slow,
  );

  test(
    'speaks German, of a plan and of a day',
    async () => {
      const { code, out } = await rate('chatgpt', '--lang', 'de', '--plan', 'free', '--date', '2026-12-24');
      expect(code).toBe(0);
      expect(out).toContain('ChatGPT · Free / Plus / Pro');
      expect(out).toContain('Nicht empfohlen: Personenbezogene Daten');
      expect(out).toContain('24. Dez. 2026');
    },
    slow,
  );

  test.each([
    [['fal', '--plan', 'Gold'], 'fal has no such plan. Its plans: Standard, Enterprise'],
    [['fal', '--json', '--plan', 'Gold'], 'fal has no such plan. Its plans: Standard, Enterprise'],
    [
      ['midjurney', '--lang', 'de'],
      'ist weder eine Webadresse noch die Kennung eines Anbieters. Am nächsten',
    ],
    [['fal', '--date', '24.11.2026'], '--date takes a day as YYYY-MM-DD'],
    [['fal', '--date', '2026-02-30'], '--date takes a day as YYYY-MM-DD'],
    [['fal', '--date', '2026-11'], '--date takes a day as YYYY-MM-DD'],
    [['fal', '--lang', 'fr'], '--lang takes en or de'],
    [[], 'Usage: npm run rate'],
  ])(
    '%j ends with 1 and says why',
    async (args, why) => {
      const { code, err } = await rate(...args);
      expect(code).toBe(1);
      expect(err).toContain(why);
    },
    slow,
  );
});
