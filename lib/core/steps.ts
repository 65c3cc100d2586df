import type { ConditionType } from './rating/methodology';
import type { Condition } from './rating/rating';
import type { Lang, Step } from './sheet';
import { wording, type WordingNames } from './wording';

/** Something to do before the product is used. */
export interface OpenStep {
  /** What a tick is kept under: stands for this very demand, so a changed one has to be met anew. */
  key: string;
  text: string;
  /** The vendor's own page on it. */
  url?: string;
  /** When it is due; undefined for steps that come from the sheet alone. */
  type: ConditionType | undefined;
}

/** What turns conditions into text. */
export interface StepWords extends WordingNames {
  /** Texts of the rule conditions by id. */
  conditions: Record<string, string>;
  lang: Lang;
}

/**
 * The conditions that the rules give, each in the vendor's own concrete words where the sheet
 * has a step that settles it (a step that settles two stands once), then the sheet's
 * remaining steps, where the verdict has conditions at all.
 */
export function openSteps(conditions: Condition[], steps: Step[], words: StepWords): OpenStep[] {
  const own = (step: Step, type?: ConditionType): OpenStep => ({
    key: keyOf(step, steps),
    text: step[words.lang],
    ...(step.url !== undefined && { url: step.url }),
    type,
  });
  const due = conditions.flatMap((condition) => {
    const concrete = steps.filter((step) => step.settles?.includes(condition.id));
    return concrete.length > 0
      ? concrete.map((step) => own(step, condition.type))
      : [general(condition, words)];
  });
  return onceEach([...due, ...steps.map((step) => own(step))]);
}

function general({ id, type, params }: Condition, words: StepWords): OpenStep {
  const text = wording(words.conditions[id] ?? id, params, words);
  // C-PLAN can ask for two plans.
  return { key: params.plan === undefined || id !== 'C-PLAN' ? id : `${id}:${params.plan}`, text, type };
}

/** What a step settles names it, unless another one settles the same; then its words do. */
function keyOf(step: Step, steps: Step[]): string {
  const settled = (one: Step) => one.settles?.join('+') ?? '';
  const isAlone = steps.filter((other) => settled(other) === settled(step)).length === 1;
  return settled(step) !== '' && isAlone ? settled(step) : step.en;
}

function onceEach(steps: OpenStep[]): OpenStep[] {
  return steps.filter((step, i) => steps.findIndex((other) => other.key === step.key) === i);
}
