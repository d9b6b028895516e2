import type { ComponentChildren } from 'preact';
import './fitness-view.css';

/** Keeps the room of one line free for what is found a moment later, so that nothing below it moves. */
export function FitnessPlace({ children }: { children: ComponentChildren }) {
  return <div class="fitness-place">{children}</div>;
}
