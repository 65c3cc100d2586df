import { h } from 'preact';
import type { Shape } from './shapes';

/** What a shape says, as elements. */
export const Drawn = ({ shape }: { shape: Shape }) => (
  <>{shape.map(([tag, attributes]) => h(tag, attributes))}</>
);
