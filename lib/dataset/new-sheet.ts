import { criterionIds, type Sheet, type SheetCriterion } from '../core/sheet';
import { slug } from './fields';

/** Why a new sheet cannot have this id, and what to do; undefined where it can. `taken` are the ids there are. */
export function refusalOf(id: string, taken: string[]): string | undefined {
  if (taken.includes(id)) return `data/vendors/${id}.json is there already; edit it, or choose another id`;
  if (slug.safeParse(id).success) return undefined;
  const near = slugOf(id);
  const advice = near && !taken.includes(near) ? `, for instance ${near}` : '';
  return `'${id}' cannot be an id; use a-z and 0-9, with single hyphens between words${advice}`;
}

/**
 * A sheet that says nothing yet: every criterion unknown, every text to be written. It is
 * as much in form as an empty sheet can be; `npm run data:check` names what is missing.
 * `day` is the day of writing, YYYY-MM-DD.
 */
export function newSheet(id: string, day: string): Sheet {
  return {
    id,
    name: '',
    summary: { en: '', de: '' },
    sites: [],
    provider: { name: '', country: '' },
    categories: [],
    suitedFor: [],
    pricing: [],
    hosting: { locations: [], note: { ...unread } },
    dpf: 'unknown',
    transfers: [],
    certifications: [],
    criteria: unknownCriteria(),
    plans: [],
    pros: [],
    cons: [],
    conditions: [],
    links: {},
    evidence: [],
    opinions: [],
    history: [],
    assessedOn: day,
  };
}

const unread = { en: 'No document on this was read yet.', de: 'Dazu wurde noch kein Dokument gelesen.' };

const unknown = (): SheetCriterion => ({ status: 'unknown', note: { ...unread }, evidence: [] });

const unknownCriteria = () =>
  Object.fromEntries(criterionIds.map((id) => [id, unknown()])) as Sheet['criteria']; // one per id

/** 'Acme Cloud, Inc.' as 'acme-cloud-inc'; accents fall away. */
const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
