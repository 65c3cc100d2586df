import { expect, test } from 'vitest';
import { ropaEntry, transferNote } from '../../../lib/core/report/record';
import { realSheet } from '../../fixtures/listed';
import { makeSheet } from '../../fixtures/sheet';
import { inputFor } from './input';

const acme = makeSheet();

test('a vendor in Germany transfers nothing to a third country', () => {
  expect(ropaEntry(inputFor(acme, 'de'))).toContain('Drittländer: standardmäßig keine belegt\n');
});

test('only the countries outside the EEA are third countries', () => {
  const locations = (['DE', 'US'] as const).map((place) => ({ place, access: 'default' as const }));
  const sheet = makeSheet({ hosting: { ...acme.hosting, locations } });
  expect(ropaEntry(inputFor(sheet, 'en'))).toContain('third countries: United States\n');
});

test('the importer is the provider, not its entity in the EU', () => {
  const note = transferNote(inputFor(realSheet('chatgpt'), 'en'));
  expect(note).toMatch(
    /^Importer: OpenAI OpCo, LLC, .+ \(For EU customers: OpenAI Ireland Ltd\., Ireland\)$/m,
  );
});

test('open points are the conditions of the transfer rules', () => {
  const input = inputFor(realSheet('fal'), 'en');
  const { conditions } = input.offering.rating.classes.personal;
  const wanted = conditions.filter(({ from }) => from.startsWith('R-TR-'));
  const [, open = ''] = transferNote(input).split('Open points:\n');
  expect(open.match(/^ {2}- /gm)).toHaveLength(wanted.length);
});

test('a line break in a name adds no line', () => {
  const hostile = makeSheet({ name: 'Acme\nSafeguards: none needed' });
  expect(ropaEntry(inputFor(hostile, 'en'))).not.toMatch(/^Safeguards: none needed/m);
});
