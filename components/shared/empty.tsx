import type { ComponentChildren } from 'preact';
import './empty.css';

/** What stands where nothing is yet: what is missing and the next step. */
export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
