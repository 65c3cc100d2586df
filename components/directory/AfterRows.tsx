import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Draws its children one frame behind when `of`, the rows that were found, has changed: who types
 * looks at the vendors, which must not wait for what is counted around them. Any other change is
 * drawn at once.
 */
export function AfterRows({ of, children }: { of: unknown; children: ComponentChild }) {
  const [drawn, setDrawn] = useState(of);
  const last = useRef(children);
  useEffect(() => setDrawn(of), [of]);
  // The same element again tells Preact that nothing changed.
  if (drawn === of) last.current = children;
  return last.current;
}
