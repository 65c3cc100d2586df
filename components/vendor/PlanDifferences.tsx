import { criterionIds, type CriterionId, type Plan } from '../../lib/core/sheet';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { StatusWord } from './StatusWord';
import { useSheet } from './view-context';

/** What each plan differs in: the sheet's words, who runs it in which role, and each status that is the plan's own. */
export function PlanDifferences() {
  const { t } = useWords();
  const { sheet } = useSheet();
  return (
    <details class="more">
      <summary>
        {t('vendor.plans.differ')} <Icon name="down" size={16} />
      </summary>
      <ul class="dots">
        {sheet.plans.map((plan) => (
          <Difference key={plan.name} plan={plan} />
        ))}
      </ul>
    </details>
  );
}

function Difference({ plan }: { plan: Plan }) {
  const { lang } = useWords();
  const { roles, deployments, vendorAccess } = useSheet().texts.vocabulary;
  const { name, note, criteria } = plan;
  const terms = [
    plan.deployment && deployments[plan.deployment],
    plan.role && roles[plan.role],
    plan.vendorAccess && vendorAccess[plan.vendorAccess],
  ].filter(Boolean);
  return (
    <li>
      <b>{name}.</b> {note[lang]} {terms.length > 0 && <span class="kind">{terms.join(' · ')}</span>}
      <ul class="own">
        {criterionIds.map((id) => criteria[id] && <Own key={id} id={id} status={criteria[id]} />)}
      </ul>
    </li>
  );
}

function Own({ id, status }: { id: CriterionId; status: NonNullable<Plan['criteria'][CriterionId]> }) {
  const { texts } = useSheet();
  return (
    <li>
      <span>{texts.criteria[id].label}</span> <StatusWord status={status} />
    </li>
  );
}
