/** @jsxImportSource ../chip */
import type { ChipOffering } from '../../lib/core/chip';
import type { Verdict } from '../../lib/core/rating/methodology';
import type { Key, Words } from '../words';
import type { CardState } from './card-state';

interface Props {
  offering: ChipOffering;
  steps: CardState['steps'];
  words: Words;
}

/** What to do first; empty while it is being read. */
export const FirstSteps = ({ offering, steps, words }: Props) => (
  <div>{steps.status !== 'asking' && todo(offering, steps, words)}</div>
);

function todo({ verdict, conditions }: ChipOffering, answer: Props['steps'], words: Words) {
  const { t } = words;
  // Nothing that one could do first lifts an obstacle.
  if (verdict === 'not-recommended')
    return <Steps {...{ verdict, words }} steps={[t('chip.steps.noData')]} />;
  if (answer.status === 'steps' && answer.steps.length > 0)
    return <Steps {...answer} {...{ verdict, words }} />;
  if (verdict === 'suitable') return <p class="more solo">{t('chip.steps.nothing')}</p>;
  if (verdict === 'conditional') return <p class="more solo">{t('chip.steps.elsewhere', conditions)}</p>;
  return <Steps {...{ verdict, words }} steps={[t('chip.steps.untilClear')]} />;
}

interface StepsProps {
  steps: string[];
  more?: number;
  verdict: Verdict;
  words: Words;
}

function Steps({ steps, more = 0, verdict, words: { t } }: StepsProps) {
  const rest = more + Math.max(0, steps.length - most);
  return (
    <>
      <h3>{t(headings[verdict])}</h3>
      <ol>
        {steps.slice(0, most).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      {rest > 0 && <p class="more">{t('chip.steps.more', rest)}</p>}
    </>
  );
}

const most = 3;

const headings: Record<Verdict, Key> = {
  suitable: 'chip.steps.before',
  conditional: 'chip.steps.before',
  'insufficient-evidence': 'chip.steps.clarify',
  'not-recommended': 'chip.steps.instead',
};
