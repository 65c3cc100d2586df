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
const most = 4;

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

/** What an address asks for; a class of data that this version does not know is personal data. */
export function readCompareView(ids: string, params: URLSearchParams): CompareView {
  const wanted = [...new Set(ids.split(',').filter(Boolean))].slice(0, most);
  const plans = wanted.flatMap((id) => {
    const plan = params.get(planKey(id));
    return plan === null ? [] : [[id, plan] as const];
  });
  const dataClass = dataClasses.find((one) => one === params.get('data')) ?? 'personal';
  return { ids: wanted, dataClass, plans: Object.fromEntries(plans) };
}

const planKey = (id: string) => `plan.${id}`;
