// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { VendorView, type VendorViewProps } from '../../../components/vendor/VendorView';
import { WordsContext } from '../../../components/words';
import { formatDate } from '../../../lib/core/dates';
import { criterionIds, languages, type Lang, type Plan, type Sheet } from '../../../lib/core/sheet';
import { countryName } from '../../../lib/core/wording';
import { listedOf, realSheet, textsIn } from '../../fixtures/listed';
import { sheets } from '../../fixtures/methodology/data';
import { wordsFor } from '../../words';

afterEach(cleanup);

const texts = { en: textsIn('en'), de: textsIn('de') };
const words = { en: wordsFor('en'), de: wordsFor('de') };

function show(sheet: Sheet, more: Partial<VendorViewProps> & { lang?: Lang } = {}) {
  const { lang = 'en', ...props } = more;
  return render(
    <WordsContext.Provider value={words[lang]}>
      <VendorView
        listed={listedOf(sheet)}
        complete
        sheet={sheet}
        fault={null}
        texts={texts[lang]}
        today="2026-11-24"
        plan={null}
        ticks={{}}
        onTick={vi.fn<VendorViewProps['onTick']>()}
        onPlan={vi.fn<VendorViewProps['onPlan']>()}
        {...props}
      />
    </WordsContext.Provider>,
  );
}

describe('nothing in a sheet stays invisible', () => {
  test.each(languages.flatMap((lang) => sheets.map((sheet) => [sheet.id, lang, sheet] as const)))(
    '%s in %s',
    (_, lang, sheet) => {
      const { container } = show(sheet, { lang });
      const text = squeeze(container.textContent ?? '');
      const links = new Set([...container.querySelectorAll('a')].map((link) => link.getAttribute('href')));
      const missing = statements(sheet, lang).filter((said) => !text.includes(squeeze(said)));
      expect(missing).toEqual([]);
      expect(addresses(sheet).filter((url) => !links.has(url))).toEqual([]);
      cleanup();
    },
  );
});

describe('what is shown of fal', () => {
  const fal = realSheet('fal');

  test('the verdict for personal data comes first, with its reason', () => {
    const { container } = show(fal);
    const box = container.querySelector('.verdict');
    expect(box?.textContent).toContain('Conditional');
    expect(box?.textContent).toContain('for personal data');
    expect(box?.textContent).toContain('DPA only partly documented.');
  });

  test('the switch changes the class of data', () => {
    const { container, getByLabelText } = show(fal);
    fireEvent.click(getByLabelText(/^Special categories/));
    expect(container.querySelector('.verdict')?.textContent).toContain('Not recommended');
    expect(container.querySelector('.verdict')?.textContent).toContain('for special categories');
  });

  test('a tick is told with its step', () => {
    const onTick = vi.fn<VendorViewProps['onTick']>();
    const { getByLabelText } = show(fal, { onTick });
    fireEvent.click(getByLabelText(/^Conclude the data processing addendum/));
    expect(onTick).toHaveBeenCalledWith('C-CONCLUDE-DPA+C-PLAN', true);
  });

  test('a tick can be taken back, and the open ones are counted', () => {
    const onTick = vi.fn<VendorViewProps['onTick']>();
    const { container, getByLabelText } = show(fal, { onTick, ticks: { 'C-RETENTION-SET': '2026-11-01' } });
    expect(container.textContent).toContain('1 of 10 done');
    fireEvent.click(getByLabelText(/^Send the header X-Fal-Store-IO/));
    expect(onTick).toHaveBeenCalledWith('C-RETENTION-SET', false);
  });

  test('a missing sheet leaves verdict, reasons and conditions, and says what is wrong', () => {
    const { container, getByRole } = show(fal, { sheet: undefined, fault: '/vendors/fal.json is missing.' });
    expect(getByRole('alert').textContent).toBe('/vendors/fal.json is missing.');
    expect(container.querySelector('.verdict')?.textContent).toContain('Conditional');
    expect(container.querySelectorAll('.reason')).not.toHaveLength(0);
    expect(container.querySelectorAll('.step')).not.toHaveLength(0);
  });
});

describe('plans', () => {
  const chatgpt = realSheet('chatgpt');
  const comesBefore = (container: Element, first: string, second: string) =>
    [...container.querySelectorAll(`${first}, ${second}`)].map((element) => element.matches(first));

  test.each([
    ['come before the verdict where it depends on them', 'chatgpt', [true, false]],
    ['come once, after the verdict, where it does not', 'fal', [false, true]],
  ])('%s', (_, id, order) => {
    expect(comesBefore(show(realSheet(id)).container, '.plans', '.verdict')).toEqual(order);
  });

  test("a reason speaks of the plan on show in the plan's own note", () => {
    const { container, getByLabelText } = show(chatgpt);
    fireEvent.click(getByLabelText(/^Free/));
    const reason = [...container.querySelectorAll('.reason')].find((one) =>
      one.textContent?.includes('R-DPA-ABSENT'),
    );
    expect(reason?.textContent).toContain('OpenAI is the controller');
    expect(reason?.textContent).not.toContain('Published DPA');
  });

  test('a criterion keeps the note of the base beside that of the plan', () => {
    const { container, getByLabelText } = show(chatgpt);
    fireEvent.click(getByLabelText(/^Free/));
    const dpa = [...container.querySelectorAll('.crit')].find((one) =>
      one.textContent?.startsWith(texts.en.criteria.dpa.label),
    );
    expect(dpa?.textContent).toContain('Free / Plus / Pro. OpenAI is the controller');
    expect(dpa?.textContent).toContain('Business. Published DPA');
  });

  test('stand side by side with their verdicts', () => {
    const { container } = show(chatgpt);
    const rows = [...container.querySelectorAll('.pl')].map((row) => row.textContent);
    expect(rows).toEqual([
      'BusinessConditional',
      'Free / Plus / ProNot recommended',
      'Enterprise / EduConditional',
    ]);
  });

  test('showing one changes the verdict but not the plan that the reader has', () => {
    const onPlan = vi.fn<VendorViewProps['onPlan']>();
    const { container, getByLabelText } = show(chatgpt, { onPlan });
    fireEvent.click(getByLabelText(/^Free/));
    expect(container.querySelector('.verdict')?.textContent).toContain('Not recommended');
    expect(container.textContent).toContain('Better: Business (Conditional).');
    expect(onPlan).not.toHaveBeenCalled();
  });

  test('one can be made the own, and given up', () => {
    const onPlan = vi.fn<VendorViewProps['onPlan']>();
    const { getByLabelText } = show(chatgpt, { onPlan });
    fireEvent.click(getByLabelText(/^Free/));
    fireEvent.click(getByLabelText(/This is my plan/));
    expect(onPlan).toHaveBeenCalledWith('Free / Plus / Pro');
    cleanup();
    const again = show(chatgpt, { onPlan, plan: 'Free / Plus / Pro' });
    expect(again.container.querySelector('.verdict')?.textContent).toContain('Not recommended');
    fireEvent.click(again.getByLabelText(/This is my plan/));
    expect(onPlan).toHaveBeenLastCalledWith(null);
  });
});

test('where people come to read, the view says what the rating is about', () => {
  expect(show(realSheet('facebook')).container.textContent).toContain(
    'entrusting the service with the data of others',
  );
  cleanup();
  expect(show(realSheet('fal')).container.textContent).not.toContain('entrusting');
});

test('markup in a sheet is text, and a script address is no link', () => {
  const fal = realSheet('fal');
  const evil = '<img src=x onerror=alert(1)>';
  const sheet: Sheet = {
    ...fal,
    name: evil,
    pros: [{ en: evil, de: evil }],
    links: { dpa: 'javascript:alert(1)' },
    evidence: fal.evidence.map((item) => ({ ...item, title: evil, url: 'javascript:alert(1)' })),
  };
  const { container } = show(sheet);
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('h1')?.textContent).toBe(evil);
  expect([...container.querySelectorAll('a')].filter((link) => link.href.startsWith('javascript'))).toEqual(
    [],
  );
});

test("a criterion that counts for less than the sheet's own words says so", () => {
  const fal = realSheet('fal');
  const security = { ...fal.criteria.security, status: 'covered' as const, evidence: ['ki-fox'] };
  const { container } = show({ ...fal, criteria: { ...fal.criteria, security } });
  expect(container.textContent).toContain('Counted as: Partly.');
});

test('a date is said as exactly as it is known, its age only where the day is', () => {
  const fal = realSheet('fal');
  const [first, second] = fal.evidence;
  if (!first || !second) throw new Error('fal has evidence');
  const sheet = {
    ...fal,
    evidence: [
      { ...first, dated: '2025-12', seenOn: '2026' },
      { ...second, dated: '2026-01-02', seenOn: '2026-11-23' },
    ],
  };
  const inEnglish = show(sheet).container.textContent;
  expect(inEnglish).toContain('document of Dec 2025 · read in 2026 · ');
  expect(inEnglish).toContain('document of 2 Jan 2026 · read on 23 Nov 2026, 1 day ago · ');
  cleanup();
  const inGerman = show(sheet, { lang: 'de' }).container.textContent;
  expect(inGerman).toContain('Dokument von Dez. 2025 · gelesen 2026 · ');
  expect(inGerman).toContain('Dokument vom 2. Jan. 2026 · gelesen am 23. Nov. 2026, vor 1 Tag · ');
});

test('where the customer runs the product, a criterion says whose duty it is and what the sheet says', () => {
  const { container } = show(realSheet('nextcloud'));
  expect(container.textContent).toContain('The sheet says: Not documented. Whoever runs the product');
});

test('sites whose subdomains belong to customers say so', () => {
  const fal = realSheet('fal');
  const sheet: Sheet = { ...fal, sites: [{ host: 'fal.ai', subdomains: false }, { host: 'fal.run' }] };
  expect(show(sheet).container.textContent).toContain('fal.ai (without subdomains), fal.run');
});

test.each([
  ['once where the verdict is conditional', 'fal'],
  ['once where no condition would help', 'facebook'],
])('what is missing for the next level stands %s', (_, id) => {
  const sheet = realSheet(id);
  const { container } = show(sheet);
  const [missing = ''] = listedOf(sheet).offerings[0]?.rating.classes.personal.missingForNext ?? [];
  const said = texts.en.rules[missing]?.improve;
  expect([...container.querySelectorAll('li')].filter((item) => item.textContent === said)).toHaveLength(1);
});

const squeeze = (text: string) => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

/** Every statement of a sheet in a language, as a reader has to find it. */
function statements(sheet: Sheet, lang: Lang): string[] {
  const { vocabulary } = texts[lang];
  const { provider } = sheet;
  const parties = [provider, provider.parent, provider.euEntity].filter((party) => party !== undefined);
  return [
    sheet.name,
    sheet.summary[lang],
    sheet.claim?.text ?? '',
    sheet.processing?.[lang] ?? '',
    ...sheet.sites.map(({ host, path = '' }) => host + path),
    ...parties.flatMap(({ name, country }) => [name, countryName(country, lang)]),
    provider.address ?? '',
    provider.privacyContact ?? '',
    ...sheet.categories.map((id) => vocabulary.categories[id] ?? id),
    ...sheet.suitedFor.map((id) => vocabulary.suitedFor[id] ?? id),
    ...sheet.pricing.flatMap(({ kind, note }) => [vocabulary.pricing[kind] ?? kind, note[lang]]),
    ...sheet.hosting.locations.flatMap(({ plan = '', region = '' }) => [plan, region]),
    sheet.hosting.note[lang],
    vocabulary.dpf[sheet.dpf] ?? sheet.dpf,
    ...sheet.transfers.map((id) => vocabulary.transfers[id] ?? id),
    ...sheet.certifications.map((id) => vocabulary.certifications[id] ?? id),
    ...Object.keys(sheet.facts ?? {}).map((id) => vocabulary.facts[id] ?? id),
    ...Object.values(sheet.criteria).map(({ note }) => note[lang]),
    ...sheet.plans.flatMap((plan) => planStatements(plan, lang)),
    ...[...sheet.pros, ...sheet.cons, ...sheet.conditions].map((text) => text[lang]),
    ...sheet.evidence.flatMap(({ title, dated, seenOn, via }) => [
      title,
      dated ? formatDate(dated, lang) : '',
      seenOn ? formatDate(seenOn, lang) : '',
      via?.name ?? '',
    ]),
    ...sheet.opinions.flatMap(({ source, on }) => [source, formatDate(on, lang)]),
    ...sheet.history.flatMap((change) => [change[lang], formatDate(change.on, lang)]),
    formatDate(sheet.assessedOn, lang),
    sheet.standard ?? '',
  ];
}

/** What a plan says of itself; a status of its own stands beside the name of the criterion. */
function planStatements(
  { name, note, deployment, role, vendorAccess, criteria }: Plan,
  lang: Lang,
): string[] {
  const { vocabulary, criteria: named } = texts[lang];
  return [
    name,
    note[lang],
    deployment ? (vocabulary.deployments[deployment] ?? deployment) : '',
    role ? (vocabulary.roles[role] ?? role) : '',
    vendorAccess ? (vocabulary.vendorAccess[vendorAccess] ?? vendorAccess) : '',
    ...criterionIds.flatMap((id) =>
      criteria[id] ? `${named[id].label} ${words[lang].t(`status.${criteria[id]}`)}` : [],
    ),
  ];
}

function addresses(sheet: Sheet): string[] {
  const stated = [
    ...Object.values(sheet.links),
    ...sheet.evidence.flatMap(({ url, via }) => [url, via?.url ?? '']),
    ...sheet.conditions.map(({ url = '' }) => url),
    ...sheet.opinions.map(({ url }) => url),
  ];
  return stated.filter((url) => url !== '');
}

test('before the sheet is read the answer stands alone, with name and provider', () => {
  const { container } = show(realSheet('fal'), { complete: false, sheet: undefined });
  expect(container.querySelector('.id')?.textContent).toContain(realSheet('fal').provider.name);
  expect(container.querySelector('.verdict')).not.toBeNull();
  expect(container.querySelector('.facts')).not.toBeNull();
  expect(container.querySelector('#why')).toBeNull();
});
