import type { ComponentChildren } from 'preact';

// What the chip's JSX compiles to (see draw.ts). Its types are Preact's, so that components look the same everywhere.
export type { JSX } from 'preact';

export type Props = { children?: ComponentChildren } & Record<string, unknown>;
export interface Drawing {
  type: string | ((props: Props) => ComponentChildren);
  props: Props;
}

export const jsx = (type: Drawing['type'], props: Props): Drawing => ({ type, props });
export const jsxs = jsx;
export const Fragment = ({ children }: Props) => children;
