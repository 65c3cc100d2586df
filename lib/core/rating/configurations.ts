import type { Facts, Location } from './facts';

/** Where data goes in one configuration of the product: as delivered, or after a choice of region. */
export interface Configuration {
  /** 'default', or the id of an option. */
  id: string;
  label: string;
  /** Country codes, 'EEA', 'ZZ', '**'; sorted, each once. */
  countries: string[];
}

type Activity = Location['activity'];

/** The configurations of an offering, the default first (4.2 step 3). */
export function configurationsOf(facts: Facts): [Configuration, ...Configuration[]] {
  const { locations, labels } = facts.locations.length > 0 ? stated(facts) : derivedFromHosting(facts);
  const needed: Activity[] = facts.isAI ? ['storage', 'inference'] : ['storage'];
  const defaults = locations.filter((location) => location.config === 'default');
  const configuration = (id: string, countries: string[], all: Location[]) => ({
    id,
    label: labels[id] ?? id,
    // What is not stated anywhere is open.
    countries: sortedOnce([...countries, ...needed.filter((one) => !isCovered(one, all)).map(() => '**')]),
  });
  const optionIds = sortedOnce(locations.map((location) => location.config)).filter((id) => id !== 'default');
  return [
    configuration('default', defaults.map(countryOf), defaults),
    ...optionIds.map((id) => {
      const own = locations.filter((location) => location.config === id);
      const kept = defaults.filter((location) => staysAtDefault(location, own, needed));
      return configuration(id, [...own, ...kept].map(countryOf), [...own, ...defaults]);
    }),
  ];
}

interface Stated {
  locations: Location[];
  labels: Record<string, string>;
}

const stated = ({ locations, options }: Facts): Stated => ({
  locations,
  labels: Object.fromEntries(Object.entries(options).map(([id, option]) => [id, option.label])),
});

/** No location is stated: the criterion on EU hosting tells what it can. */
function derivedFromHosting({ criteria }: Facts): Stated {
  const locations = {
    covered: [at('EEA')],
    partial: [at('**'), at('EEA', 'eu')],
    unknown: [at('**')],
    // Outside the EEA, and not said where: 'absent' must not fare better than 'unknown'.
    absent: [at('ZZ'), at('**')],
  };
  return { locations: locations[criteria.euHosting ?? 'unknown'], labels: { eu: 'EU/EEA' } };
}

/** Activities that an option does not cover stay where they are by default. */
function staysAtDefault(location: Location, own: Location[], needed: Activity[]): boolean {
  const activities = location.activity === 'all' ? [...needed, 'support', 'backup'] : [location.activity];
  return activities.some((activity) => !isCovered(activity, own));
}

const isCovered = (activity: string, locations: Location[]) =>
  locations.some((location) => location.activity === 'all' || location.activity === activity);

const at = (country: string, config = 'default'): Location => ({ country, activity: 'all', config });

const countryOf = (location: Location) => location.country;
const sortedOnce = (values: string[]) => [...new Set(values)].toSorted();
