import type { ComponentChildren } from 'preact';
import './drawing.css';

/** The paper of a drawing; its colours are those of the screen, light and dark. `title` says what is drawn. */
export function Drawing({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <svg class="drawing" viewBox="0 0 180 120" role="img" aria-label={title}>
      {children}
    </svg>
  );
}
