import type { ComponentChildren } from 'preact';
import { MastheadLine } from './masthead-line';

/** The head of a page of the extension. */
export function Masthead({ children }: { children?: ComponentChildren }) {
  return (
    <header>
      <MastheadLine>{children}</MastheadLine>
    </header>
  );
}
