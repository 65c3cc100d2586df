import type { ChipOffering, ChipView } from '../../lib/core/chip';
import type { EffectiveStatus } from '../../lib/core/rating/methodology';
import type { Key, Words } from '../words';
import { isDivided, spokenOf } from './plans';
import { verdictKeys } from './verdict-keys';
import { whereInShort } from './where';

/** The one key fact beside a verdict: 'US · DPA partly'. */
export function keyFact(offering: ChipOffering, words: Words): string {
  const dpa = dpaKeys[offering.dpa];
  const facts = [whereInShort(offering, words), dpa && words.t(dpa)];
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

/** All that the closed chip says, for those who hear it: 'Conditional, US · DPA partly'. */
export function said(view: ChipView, words: Words): string {
  const spoken = spokenOf(view);
  const verdicts = spoken.map((offering) => verdictSaid(offering, isDivided(view), words)).join(' · ');
  const [only, other] = spoken;
  return only && !other ? [verdicts, keyFact(only, words)].filter(Boolean).join(', ') : verdicts;
}

function verdictSaid({ label, verdict }: ChipOffering, named: boolean, { t }: Words): string {
  const word = t(verdictKeys[verdict]);
  return named ? `${label}: ${word}` : word;
}

const dpaKeys: Record<EffectiveStatus, Key | undefined> = {
  covered: 'chip.dpa.covered',
  partial: 'chip.dpa.partial',
  absent: 'chip.dpa.absent',
  unknown: 'chip.dpa.unknown',
  exempt: undefined,
};
