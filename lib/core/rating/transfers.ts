import type { Configuration } from './configurations';
import type { DataClass, Methodology, TransferRule, Verdict } from './methodology';
import type { Ground } from './situation';
import { lowest, rankOf } from './verdict-order';

/** One configuration, valued by the transfer table of a data class (4.2 step 4). */
export interface Residency {
  configuration: Configuration;
  isDefault: boolean;
  /** The rules of the table that its countries bring. */
  hits: { rule: TransferRule; country: string }[];
  value: Verdict;
}

type TransferClass = Exclude<DataClass, 'none'>;

/** Every configuration of the offering with its value, the default first. */
export function residencies(dataClass: TransferClass, ground: Ground, methodology: Methodology): Residency[] {
  const ruleFor = transferRules(dataClass, ground, methodology);
  return ground.configurations.map((configuration) => {
    const hits = configuration.countries.flatMap((country) => {
      const rule = ruleFor(country);
      return rule ? [{ rule, country }] : [];
    });
    const value = lowest(hits.map((hit) => hit.rule.cap));
    return { configuration, isDefault: configuration.id === 'default', hits, value };
  });
}

/**
 * The configuration that is rated: the best one. Between equals the default, then an option
 * wholly in the EEA, then the first id. That a choice is worth at most 'conditional' is left to
 * R-TR-OPTION: only a better option beats the default, so the limit cannot change the order.
 */
export function bestResidency(all: Residency[], ground: Ground): Residency | undefined {
  const isEea = ({ configuration }: Residency) =>
    configuration.countries.every((country) => ground.regionOf(country) === 'EEA');
  const scores = (one: Residency) => [rankOf(one.value), Number(one.isDefault), Number(isEea(one))];
  return all.toSorted((a, b) => compare(scores(b), scores(a)))[0];
}

function compare(a: number[], b: number[]): number {
  const differences = a.map((score, place) => score - (b[place] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** Reads the transfer table (4.3): the class, the country's region and the effective status of `transfers`. */
function transferRules(dataClass: TransferClass, ground: Ground, methodology: Methodology) {
  const { transferTable, transferRules } = methodology;
  const status = ground.effective.transfers;
  const isUnreadable = dataClass === 'special' && ground.facts.technicalExclusion === 'yes';
  return (country: string): TransferRule | undefined => {
    if (status === 'exempt') return undefined;
    const region = ground.regionOf(country);
    const replaced = isUnreadable ? transferTable.specialIfTechnicalExclusion[region] : undefined;
    const id = (replaced ?? transferTable[dataClass][region])[status];
    return transferRules.find((rule) => rule.id === id);
  };
}
