import { useState } from 'preact/hooks';
import { useWords } from '../words';
import './covered-words.css';

/** A piece of a text, covered or not. */
export interface WordsPiece {
  text: string;
  covered: boolean;
}

/** The words of an exhibit as they will stand in the copy. What is selected in them can be covered everywhere. */
export function CoveredWords(props: {
  files: readonly { name: string; pieces: () => readonly WordsPiece[] }[];
  onPick: (text: string) => void;
}) {
  const { t } = useWords();
  // A page can be long, and its pieces are found anew at every step.
  const [open, setOpen] = useState(false);
  if (props.files.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('coverWordsTitle')}</summary>
      {props.files.map(({ name, pieces }) => (
        <section key={name} class="covered-words" aria-label={name}>
          <h4 class="mono">{name}</h4>
          <pre
            data-testid="covered-words"
            onPointerUp={() => {
              const selected = getSelection()?.toString().trim() ?? '';
              if (selected !== '' && selected.length <= LONGEST) props.onPick(selected);
            }}
          >
            {open
              ? pieces().map((piece, index) =>
                  piece.covered ? <mark key={index}>{piece.text}</mark> : piece.text,
                )
              : null}
          </pre>
        </section>
      ))}
    </details>
  );
}

/** More is not a text that stands anywhere again. */
const LONGEST = 200;
