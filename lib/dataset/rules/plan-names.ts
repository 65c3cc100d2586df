import type { SheetRule } from './rule';

/** Plans are told apart by name, in the popup and in `hosting`; the base has a name of its own. */
export const planNames: SheetRule = {
  id: 'plan-names',
  severity: 'error',
  check: ({ standard, plans }) => {
    const names = plans.map(({ name }) => name);
    const taken = names.flatMap((name, index) =>
      names.indexOf(name) === index
        ? []
        : [
            {
              field: `plans[${index}].name`,
              cure: `'${name}' names two plans; rename one, or make them one`,
            },
          ],
    );
    if (standard === undefined || !names.includes(standard)) return taken;
    return [...taken, { field: 'standard', cure: `'${standard}' is a plan too; name the offer of the base` }];
  },
};
