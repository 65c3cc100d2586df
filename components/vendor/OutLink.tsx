import type { ComponentChildren } from 'preact';

/** Sheets are data: a link is one only where it leads to the web or to a mailbox. */
const open = /^(https?:|mailto:)/i;

/** A link out of the extension; plain text where the address is of another kind. */
export function OutLink({ href, children }: { href: string; children: ComponentChildren }) {
  if (!open.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
