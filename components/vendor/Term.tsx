import type { ComponentChildren } from 'preact';

/** A name and what it stands for, in a list of terms. */
export function Term({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
