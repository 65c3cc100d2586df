import { z } from 'zod';
import vocabulary from '../../data/vocabulary.json' with { type: 'json' };
import { criterionIds, statuses, type Sheet } from '../core/sheet';
import * as field from './fields';

const { lengths } = field;
const note = field.text(lengths.note);

// Object.keys forgets which keys; the vocabulary's are its ids.
const oneOf = <List extends object>(list: List) => z.enum(Object.keys(list) as (keyof List & string)[]);

const evidenceIds = z.array(field.slug).describe('Ids of entries in `evidence`');
const yesNo = z.enum(['yes', 'no']);
const role = oneOf(vocabulary.roles);
const deployment = oneOf(vocabulary.deployments);
const vendorAccess = oneOf(vocabulary.vendorAccess);
const fact = <Value extends z.ZodType<string>>(value: Value) =>
  z.strictObject({ value, evidence: evidenceIds.min(1) });

const site = z.strictObject({
  host: field.host.describe('Includes its subdomains'),
  path: field.sitePath.exactOptional().describe('Only where the host is shared with other products'),
  subdomains: z
    .literal(false)
    .exactOptional()
    .describe("Where the subdomains are customers' own sites; else leave it out"),
});

const party = z.strictObject({ name: field.line(lengths.title), country: field.country });
const provider = party.extend({
  address: field.line(lengths.title).exactOptional(),
  parent: party.exactOptional().describe('The ultimate owner, where it differs'),
  euEntity: party.exactOptional().describe('The contracting entity for EU customers, where another'),
  privacyContact: field.mailOrWeb.exactOptional(),
});

const location = z.strictObject({
  place: field.place,
  access: oneOf(vocabulary.access),
  plan: field.line(lengths.name).exactOptional().describe('Plans that it needs, named as in `plans`'),
  region: field.line(lengths.name).exactOptional().describe('Places of one region are one choice'),
  covers: oneOf(vocabulary.covers).exactOptional().describe('Where the place is promised for that alone'),
});

const facts = z.strictObject({
  deployment: fact(deployment).exactOptional(),
  role: fact(role).exactOptional(),
  contentEncrypted: fact(yesNo).exactOptional(),
  specialCategories: fact(z.enum(['included', 'excluded'])).exactOptional(),
  secrecyUndertaking: fact(yesNo).exactOptional(),
  passThrough: fact(yesNo).exactOptional(),
  trainingControl: fact(z.enum(['setting', 'contract', 'plan'])).exactOptional(),
  vendorAccess: fact(vendorAccess).exactOptional(),
  euRepresentative: fact(yesNo).exactOptional(),
  dpfCheckedOn: fact(field.day).exactOptional(),
});

const status = z.enum(statuses);
const criterion = z.strictObject({ status, note, evidence: evidenceIds });
const plan = z.strictObject({
  name: field.line(lengths.name),
  role: role.exactOptional(),
  deployment: deployment.exactOptional(),
  vendorAccess: vendorAccess.exactOptional(),
  criteria: z.partialRecord(z.enum(criterionIds), status).describe('What differs from the base alone'),
  evidence: z.partialRecord(z.enum(criterionIds), evidenceIds.min(1)).exactOptional(),
  note,
});

const step = z.strictObject({
  ...field.textFields(lengths.step),
  url: field.webAddress.exactOptional(),
  settles: z.array(z.string()).exactOptional().describe('Conditions of the methodology (C-…)'),
});

const evidence = z.strictObject({
  id: field.slug,
  kind: oneOf(vocabulary.evidenceKinds),
  title: field.line(lengths.title),
  url: field.webAddress,
  publisher: oneOf(vocabulary.publishers),
  dated: field.date.exactOptional().describe("The document's own date"),
  seenOn: field.date.exactOptional().describe('The day the copy that was read was taken'),
  via: z
    .strictObject({ name: field.line(lengths.title), url: field.webAddress.exactOptional() })
    .exactOptional()
    .describe('The archive or directory it was read through'),
});

const opinion = z.strictObject({
  source: field.line(lengths.name),
  rating: oneOf(vocabulary.opinionRatings),
  on: field.date,
  url: field.webAddress,
});

/**
 * A vendor sheet as it must stand in `data/vendors/<id>.json`: the form of every field.
 * What one field says about another is for the rules beside this file. The closed lists
 * come from `data/vocabulary.json`; `satisfies` proves that what passes is a `Sheet`.
 */
export const sheetSchema = z.strictObject({
  id: field.slug.describe('Equals the file name'),
  name: field.line(lengths.name).describe("The product's name as its users know it"),
  summary: field.text(lengths.summary).describe('What it is, in one or two plain sentences'),
  claim: z
    .strictObject({
      text: field.line(lengths.claim),
      lang: z.string().regex(/^[a-z]{2}$/, 'not a language; write two letters, like en'),
    })
    .exactOptional()
    .describe("The vendor's own slogan, as a short quotation"),
  processing: field.text(lengths.processing).exactOptional().describe('How data flows through the service'),
  visits: z.literal('read').exactOptional().describe('Where most visits are for reading'),
  sites: z.array(site).min(1).describe('Where it is matched, the main site first'),
  provider: provider.describe('The legal entity that runs the service'),
  categories: z.array(oneOf(vocabulary.categories)).min(1).max(5),
  suitedFor: z.array(oneOf(vocabulary.suitedFor)).max(8),
  pricing: z.array(z.strictObject({ kind: oneOf(vocabulary.pricing), note })),
  hosting: z.strictObject({ locations: z.array(location), note }),
  dpf: oneOf(vocabulary.dpf).describe('EU-US Data Privacy Framework'),
  transfers: z.array(oneOf(vocabulary.transfers)),
  certifications: z.array(oneOf(vocabulary.certifications)),
  facts: facts.exactOptional(),
  criteria: z.record(z.enum(criterionIds), criterion).describe('What the standard offer gives'),
  standard: field
    .line(lengths.name)
    .exactOptional()
    .describe('The name of the offer that the base describes'),
  plans: z.array(plan),
  pros: z.array(field.text(lengths.point)).min(1).max(6),
  cons: z.array(field.text(lengths.point)).min(1).max(6),
  conditions: z.array(step).max(6).describe('What a European customer has to do first'),
  links: z.partialRecord(oneOf(vocabulary.links), field.httpsAddress),
  evidence: z.array(evidence).min(1).describe('The documents behind the statements'),
  opinions: z.array(opinion).describe('What published directories say; never part of the verdict'),
  history: z.array(z.strictObject({ on: field.date, ...field.textFields(lengths.change) })),
  assessedOn: field.day.describe('The day this sheet was written'),
}) satisfies z.ZodType<Sheet>;
