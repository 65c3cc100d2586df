import { dataClasses, type DataClass } from '../rating/methodology';

/** What a reader compares; the whole of it stands in the address. */
export interface CompareView {
  /** Two to four vendors. */
  ids: string[];
  dataClass: DataClass;
  /** By vendor: the plan that is compared, '' for the base offering. Where none is given, the reader's own. */
  plans: Record<string, string>;
}

/** Most vendors side by side. */
export const mostCompared = 4;

/** The part of an address behind '#'. */
export function compareAddress({ ids, dataClass, plans }: CompareView): string {
  const params = new URLSearchParams(dataClass === 'personal' ? [] : [['data', dataClass]]);
  for (const id of ids) {
    const plan = plans[id];
    if (plan !== undefined) params.set(planKey(id), plan);
  }
  const query = params.toString();
  return `#/compare/${ids.join(',')}${query && `?${query}`}`;
}

/** What an address asks for, and what of it is left out. */
export interface AskedComparison {
  view: CompareView;
  /** A class of data that this version does not know; personal data stands in for it. */
  dropped: string[];
  /** More vendors were asked for than can be compared. */
  isCut: boolean;
}

/** Reads what an address asks for. */
export function readCompareView(ids: string, params: URLSearchParams): AskedComparison {
  const all = [...new Set(ids.split(',').filter(Boolean))];
  const wanted = all.slice(0, mostCompared);
  const plans = wanted.flatMap((id) => {
    const plan = params.get(planKey(id));
    return plan === null ? [] : [[id, plan] as const];
  });
  const data = params.get('data') ?? 'personal';
  const dataClass = dataClasses.find((one) => one === data);
  const view = { ids: wanted, dataClass: dataClass ?? 'personal', plans: Object.fromEntries(plans) };
  return { view, dropped: dataClass ? [] : [`data: ${data}`], isCut: all.length > mostCompared };
}

const planKey = (id: string) => `plan.${id}`;
