import { expect, test } from 'vitest';
import type { Params } from '../../lib/core/rating/rating';
import type { Lang } from '../../lib/core/sheet';
import { countryName, wording } from '../../lib/core/wording';

const labels: Record<string, string> = { dpa: 'AVV', noTraining: 'Kein Training' };
const inGerman = { lang: 'de' as const, criterion: (id: string) => labels[id] ?? id };

test.each([
  ['{n} von 7 Punkten.', { n: 0 }, '0 von 7 Punkten.'],
  [
    'Älter als {staleDays}, nämlich {days} Tage.',
    { staleDays: 180, days: 192 },
    'Älter als 180, nämlich 192 Tage.',
  ],
  [
    'Orte: {countries}.',
    { countries: ['US', '**'] },
    'Orte: Vereinigte Staaten, weitere, nicht genannte Länder.',
  ],
  ['„{option}“ wählen', { option: 'EU (Enterprise)' }, '„EU (Enterprise)“ wählen'],
  ['Nur „{plan}“ ({topics})', { plan: '$&', topics: ['dpa', 'noTraining'] }, 'Nur „$&“ (AVV, Kein Training)'],
  ['{stale} / {expired}', { stale: ['dpa'], expired: ['noTraining'] }, 'AVV / Kein Training'],
  ['{countries} {unbekannt}', {}, '{countries} {unbekannt}'],
] as [string, Params, string][])('%s', (template, params, text) => {
  expect(wording(template, params, inGerman)).toBe(text);
});

test.each([
  ['DE', 'Germany', 'Deutschland'],
  ['US', 'United States', 'Vereinigte Staaten'],
  ['UK', 'United Kingdom', 'Vereinigtes Königreich'],
  ['EL', 'Greece', 'Griechenland'],
  ['EU', 'EU/EEA', 'EU/EWR'],
  ['EEA', 'EU/EEA', 'EU/EWR'],
  ['ZZ', 'outside the EEA', 'außerhalb des EWR'],
  ['**', 'further countries, not named', 'weitere, nicht genannte Länder'],
])('%s is called %s and %s', (code, english, german) => {
  const names = (['en', 'de'] satisfies Lang[]).map((lang) => countryName(code, lang));
  expect(names).toEqual([english, german]);
});
