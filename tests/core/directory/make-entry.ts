import type { DirectoryEntry, Moment } from '../../../lib/core/directory/entry';

/** A vendor in Germany that is suitable throughout. */
export const makeEntry = (patch: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  id: 'acme',
  name: 'Acme',
  hosts: ['acme.example'],
  provider: 'Acme GmbH',
  seat: 'DE',
  owner: 'DE',
  categories: ['coding'],
  suitedFor: [],
  certifications: [],
  places: ['DE'],
  choices: [],
  euHosting: 'covered',
  dpa: 'covered',
  noTraining: 'covered',
  selfHostable: false,
  timeline: [makeMoment()],
  ...patch,
});

export const makeMoment = (patch: Partial<Moment> = {}): Moment => ({
  from: '2026-11-24',
  verdicts: { none: 'suitable', personal: 'suitable', special: 'suitable' },
  conditions: 0,
  freshness: 'fresh',
  confidence: 'medium',
  seenOn: '2026-11-20',
  ...patch,
});
