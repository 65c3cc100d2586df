import type { HostingLocation } from '../sheet';
import type { Facts, Location } from './facts';
import type { RatableSheet } from './offerings';

type Places = Pick<Facts, 'locations' | 'options'>;

/** Where the base offering processes; without the options for which another plan of the sheet is needed. */
export function baseLocations({ hosting, plans = [] }: Pick<RatableSheet, 'hosting' | 'plans'>): Places {
  const isElsewhere = ({ plan }: HostingLocation) => plans.some((one) => namesPlan(plan, one.name));
  const options = hosting.locations.filter((location) => isOption(location) && !isElsewhere(location));
  return places(defaultsOf(hosting.locations), options);
}

/** Where a plan processes: by its own default, else the base's; and the options open to all or to it. */
export function planLocations(all: HostingLocation[], plan: string): Places {
  const own = all.filter((location) => !isOption(location) && location.plan === plan);
  const options = all.filter(
    (location) => isOption(location) && (!location.plan || namesPlan(location.plan, plan)),
  );
  return places(own.length > 0 ? own : defaultsOf(all), options);
}

function places(defaults: HostingLocation[], options: HostingLocation[]): Places {
  return {
    locations: [
      ...defaults.map((location) => locationIn(location, 'default')),
      ...options.map((location) => locationIn(location, optionId(location))),
    ],
    options: Object.fromEntries(options.map((location) => [optionId(location), optionOf(location)])),
  };
}

const isOption = (location: HostingLocation) => location.access === 'option';

const defaultsOf = (all: HostingLocation[]) =>
  all.filter((location) => !isOption(location) && !location.plan);

const locationIn = ({ place, covers }: HostingLocation, config: string): Location => ({
  country: countries[place] ?? place,
  activity: covers === 'processing' ? 'inference' : (covers ?? 'all'),
  config,
});

const countries: Record<string, string> = { GLOBAL: '**', EU: 'EEA' };

const optionId = ({ region, place, plan }: HostingLocation) =>
  plan ? `${region ?? place}:${plan}` : (region ?? place);

const optionOf = ({ region, place, plan }: HostingLocation) => ({
  label: plan ? `${region ?? place} (${plan})` : (region ?? place),
  plan,
});

/** Whether an option's plan, in the vendor's words ('GitLab Dedicated (Ultimate)'), names a plan of the sheet. */
function namesPlan(words: string | undefined, plan: string): boolean {
  return words !== undefined && wholeWords(words).includes(wholeWords(plan));
}

/** Between blanks, so that 'Pro' is not found in 'Professional'; a plus belongs to the name ('Pro+'). */
const wholeWords = (text: string) => ` ${text.replace(/[^\p{L}\p{N}+]+/gu, ' ').trim()} `;
