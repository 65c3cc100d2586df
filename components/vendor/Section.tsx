import type { ComponentChildren } from 'preact';

/** A part of the view with its heading. */
export function Section(props: { title: string; aside?: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>
        {props.title}
        {props.aside && <span class="aside">{props.aside}</span>}
      </h2>
      {props.children}
    </section>
  );
}
