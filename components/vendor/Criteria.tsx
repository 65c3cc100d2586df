import { criterionIds, type CriterionId } from '../../lib/core/sheet';
import { useWords } from '../words';
import { Criterion } from './Criterion';
import { Section } from './Section';
import { useShown } from './view-context';

/** The twelve criteria in their groups. */
export function Criteria() {
  const { t } = useWords();
  const { texts } = useShown();
  const groups = Object.entries(texts.vocabulary.criterionGroups);
  const inGroup = (group: string): CriterionId[] =>
    criterionIds.filter((id) => texts.criteria[id].group === group);
  return (
    <Section id="criteria" title={t('vendor.criteria.heading')} aside={t('vendor.criteria.aside')}>
      {groups.map(([group, label]) => (
        <div key={group}>
          <h3 class="grp">{label}</h3>
          {inGroup(group).map((id) => (
            <Criterion key={id} id={id} />
          ))}
        </div>
      ))}
    </Section>
  );
}
