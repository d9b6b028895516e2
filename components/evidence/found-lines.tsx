import type { Stretch } from '../../utils/model/stretch';
import { unturned } from '../../utils/model/unturned';
import './found-lines.css';

/** The lines of an exhibit in which something was found, with the hits marked. */
export function FoundLines({ lines }: { lines: readonly (readonly Stretch[])[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="found-lines" data-testid="found-lines">
      {lines.map((line, index) => (
        <p key={index} dir="auto">
          {line.map(({ text, hit }, at) =>
            hit ? <mark key={at}>{unturned(text)}</mark> : <span key={at}>{unturned(text)}</span>,
          )}
        </p>
      ))}
    </div>
  );
}
