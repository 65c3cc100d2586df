import { compareAddress } from '../../lib/core/compare/view';
import type { CompareActs, CompareScreen } from '../../lib/core/directory-screens';
import { offeringKey, offeringLabel } from '../../lib/core/plans';
import { useWords } from '../words';

type Vendor = CompareScreen['vendors'][number];

/** The vendors, each with the plan that is compared and the way to take it out. */
export function CompareHead({ screen, acts }: { screen: CompareScreen; acts: CompareActs }) {
  const { t } = useWords();
  const { view, vendors } = screen;
  const without = (id: string) => compareAddress({ ...view, ids: view.ids.filter((one) => one !== id) });
  return (
    <thead>
      <tr>
        <td />
        {vendors.map((vendor) => (
          <th key={vendor.listed.id} scope="col">
            <a href={`#/vendor/${vendor.listed.id}`}>
              <bdi>{vendor.listed.name}</bdi>
            </a>
            <small>{vendor.entry.provider}</small>
            <PlanChoice
              vendor={vendor}
              onChange={(plan) => acts.look({ ...view, plans: { ...view.plans, [vendor.listed.id]: plan } })}
            />
            <a class="remove" href={without(vendor.listed.id)}>
              {t('compare.remove', vendor.listed.name)}
            </a>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function PlanChoice({
  vendor: { listed, plan },
  onChange,
}: {
  vendor: Vendor;
  onChange: (plan: string) => void;
}) {
  const { t } = useWords();
  if (listed.offerings.length < 2) return null;
  return (
    <select
      class="plan"
      aria-label={t('compare.plan', listed.name)}
      value={plan ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {listed.offerings.map((offering) => (
        <option key={offeringKey(offering)} value={offeringKey(offering)}>
          {offeringLabel(offering, t('action.standard'))}
        </option>
      ))}
    </select>
  );
}
