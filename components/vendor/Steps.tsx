import { openSteps, type OpenStep } from '../../lib/core/steps';
import { useWords } from '../words';
import { OutLink } from './OutLink';
import { Section } from './Section';
import { useClassRating, useShown } from './view-context';

interface StepsProps {
  ticks: Record<string, string>;
  onTick(step: string, done: boolean): void;
}

/** What to do first, to be ticked off; where no condition would help, what has to be clarified. */
export function Steps({ ticks, onTick }: StepsProps) {
  const { t } = useWords();
  const steps = useSteps();
  const { verdict } = useClassRating();
  const isClosed = verdict === 'insufficient-evidence' || verdict === 'not-recommended';
  const done = steps.filter(({ key }) => ticks[key]).length;
  const aside = steps.length > 0 ? t('vendor.steps.done', String(done), steps.length) : undefined;
  return (
    <Section
      id="steps"
      title={t(isClosed ? 'vendor.steps.headingClarify' : 'vendor.steps.heading')}
      {...(aside && { aside })}
    >
      {isClosed && <Clarify />}
      {isClosed && steps.length > 0 && <p class="plain">{t('vendor.steps.own')}</p>}
      {!isClosed && steps.length === 0 && <p class="plain">{t('vendor.steps.noneDone')}</p>}
      <ul>
        {steps.map((step) => (
          <StepRow key={step.key} step={step} done={Boolean(ticks[step.key])} onTick={onTick} />
        ))}
      </ul>
      {steps.length > 0 && <p class="fine">{t('vendor.steps.kept')}</p>}
    </Section>
  );
}

function useSteps(): OpenStep[] {
  const { sheet, texts } = useShown();
  const { conditions } = useClassRating();
  const criterion = (id: keyof typeof texts.criteria) => texts.criteria[id].label;
  return openSteps(conditions, sheet?.conditions ?? [], { ...texts, criterion });
}

function Clarify() {
  const { t } = useWords();
  const { texts } = useShown();
  const { missingForNext } = useClassRating();
  return (
    <>
      <p class="plain">{t('vendor.steps.clarify')}</p>
      <ul class="dots">
        {missingForNext.map((id) => (
          <li key={id}>{texts.rules[id]?.improve ?? id}</li>
        ))}
      </ul>
    </>
  );
}

function StepRow({ step, done, onTick }: { step: OpenStep; done: boolean; onTick: StepsProps['onTick'] }) {
  const { t } = useWords();
  return (
    <li class="step">
      <label class="check">
        <input
          type="checkbox"
          checked={done}
          onChange={(event) => onTick(step.key, event.currentTarget.checked)}
        />
        <span>
          <span class="check-t">{step.text}</span>{' '}
          {step.type && <span class="kind">{t(`vendor.steps.${step.type}`)}</span>}
        </span>
      </label>
      {step.url && (
        <p class="how">
          <OutLink href={step.url}>{t('vendor.steps.howTo')}</OutLink>
        </p>
      )}
    </li>
  );
}
