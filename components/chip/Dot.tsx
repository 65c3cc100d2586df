import type { ChipView } from '../../lib/core/chip';
import { Mark } from '../Mark';
import { spokenOf } from './plans';

/** The marks alone; their words are in the name of the button. */
export function Dot({ view }: { view: ChipView }) {
  return (
    <>
      {spokenOf(view).map(({ verdict }) => (
        <Mark key={verdict} verdict={verdict} size={22} />
      ))}
    </>
  );
}
