import { expect, test } from 'vitest';
import { ropaEntry, transferNote } from '../../../lib/core/report/record';
import { realSheet } from '../../fixtures/listed';
import { makeCriteria, makeCriterion, makeDocument, makePlan, makeSheet } from '../../fixtures/sheet';
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

test('countries that are not named are said to be open, not left to fill in', () => {
  const locations = [{ place: 'GLOBAL', access: 'default' as const }];
  const input = inputFor(makeSheet({ hosting: { ...acme.hosting, locations } }), 'en');
  expect(transferNote(input)).toContain('Countries of processing: further countries, not named\n');
  expect(ropaEntry(input)).toContain('third countries: further countries, not named\n');
});

test('where no place is documented at all, the reader has to fill it in', () => {
  const input = inputFor(makeSheet({ hosting: { ...acme.hosting, locations: [] } }), 'de');
  const nowhere = { ...input, offering: { ...input.offering, places: [] } };
  expect(transferNote(nowhere)).toContain('Länder der Verarbeitung: [bitte ergänzen]\n');
  expect(ropaEntry(nowhere)).toContain('Übermittlung in Drittländer: [bitte ergänzen]\n');
});

test('each document stands once, with its dates and address', () => {
  const lists = makeDocument({
    id: 'list',
    title: 'Sub-processors',
    url: 'https://acme.example/sub',
    dated: '2026-05',
  });
  const sheet = makeSheet({
    criteria: makeCriteria({ subprocessors: makeCriterion('covered', ['list', 'dpa']) }),
    evidence: [makeDocument(), lists],
  });
  const [, sources = ''] = ropaEntry(inputFor(sheet, 'en')).split('Sources:\n');
  expect(sources.split('\n').filter((line) => line.startsWith('  - '))).toEqual([
    '  - Acme DPA, read 20 Nov 2026: https://acme.example/dpa',
    '  - Sub-processors, of May 2026, read 20 Nov 2026: https://acme.example/sub',
  ]);
});

test('a DPF entry that was looked up says when', () => {
  const facts = { dpfCheckedOn: { value: '2026-10-01', evidence: ['dpa'] } };
  const note = transferNote(inputFor(makeSheet({ dpf: 'certified', facts }), 'de'));
  expect(note).toContain('Framework: Zertifiziert (DPF-Eintrag geprüft am: 1. Okt. 2026)\n');
});

test('a plan is named, and what it states itself holds', () => {
  const input = inputFor(makeSheet({ plans: [makePlan({ criteria: { dpa: 'absent' } })] }), 'en');
  const offering = input.listed.offerings.find(({ plan }) => plan === 'Free');
  const entry = ropaEntry({ ...input, ...(offering && { offering }) });
  expect(entry).toMatch(/^.+ entry for Acme \(Free\)$/m);
  expect(entry).toMatch(/^Contract \(Art\. 28\): .+\. Without support\.$/m);
  expect(entry).toMatch(/^Envisaged time limits for erasure: .+\. As the agreement says\.$/m);
});
