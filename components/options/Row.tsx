import type { ComponentChildren } from 'preact';

/** A setting: what it is, how it stands, and what can be done. */
export function Row(props: { label: string; text: string | string[]; children?: ComponentChildren }) {
  return (
    <div class="li">
      <div>
        {props.label}
        {[props.text].flat().map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {props.children && <div class="do">{props.children}</div>}
    </div>
  );
}
