import { useEffect, useState } from 'preact/hooks';
import type { ChipActs, ChipOffering, ChipSteps } from '../../lib/core/chip';
import type { Verdict } from '../../lib/core/rating/methodology';
import { type Key, useWords } from '../words';

type Asked = { status: 'asking' } | { status: 'failed' } | ChipSteps;
const most = 3;

/** What to do first, asked for when the card opens. */
export function FirstSteps({ offering, ask }: { offering: ChipOffering; ask: ChipActs['steps'] }) {
  const { t } = useWords();
  const asked = useSteps(offering, ask);
  if (asked.status === 'asking') return null;
  if (asked.status === 'steps' && asked.steps.length > 0)
    return <Steps {...asked} verdict={offering.verdict} />;
  const { verdict, conditions } = offering;
  if (verdict === 'suitable') return <p class="more solo">{t('chip.steps.nothing')}</p>;
  if (verdict === 'conditional') return <p class="more solo">{t('chip.steps.elsewhere', conditions)}</p>;
  return <Steps steps={[t(instead[verdict])]} more={0} verdict={verdict} />;
}

function useSteps({ plan, verdict }: ChipOffering, ask: ChipActs['steps']): Asked {
  const [asked, setAsked] = useState<Asked>({ status: 'asking' });
  useEffect(() => {
    // Nothing that one could do first lifts an obstacle.
    if (verdict === 'not-recommended') return setAsked({ status: 'failed' });
    let wanted = true;
    const read = async () => {
      const answer = await ask(plan);
      if (wanted) setAsked(answer ?? { status: 'failed' });
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [plan, verdict]);
  return asked;
}

interface StepsProps {
  steps: string[];
  more: number;
  verdict: Verdict;
}

function Steps({ steps, more, verdict }: StepsProps) {
  const { t } = useWords();
  const rest = more + Math.max(0, steps.length - most);
  return (
    <>
      <h3>{t(headings[verdict])}</h3>
      <ol>
        {steps.slice(0, most).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {rest > 0 && <p class="more">{t('chip.steps.more', rest)}</p>}
    </>
  );
}

const headings: Record<Verdict, Key> = {
  suitable: 'chip.steps.before',
  conditional: 'chip.steps.before',
  'insufficient-evidence': 'chip.steps.clarify',
  'not-recommended': 'chip.steps.instead',
};

const instead = {
  'insufficient-evidence': 'chip.steps.untilClear',
  'not-recommended': 'chip.steps.noData',
} as const;
