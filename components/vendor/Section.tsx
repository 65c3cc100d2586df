import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '../words';

/** Gives the address of a section, where the page has one for each (the profile). */
export const SectionLinks = createContext<((id: string) => string) | undefined>(undefined);

/** A part of the view with its heading, and a link of its own where the page gives links. */
export function Section(props: { id: string; title: string; aside?: string; children: ComponentChildren }) {
  const { t } = useWords();
  const linkTo = useContext(SectionLinks);
  return (
    <section id={props.id}>
      <h2>
        <span>
          {props.title}
          {linkTo && (
            <a class="anchor" href={linkTo(props.id)} aria-label={t('vendor.sectionLink', props.title)}>
              #
            </a>
          )}
        </span>
        {props.aside && <span class="aside">{props.aside}</span>}
      </h2>
      {props.children}
    </section>
  );
}
