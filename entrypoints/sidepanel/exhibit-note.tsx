import { liveQuery } from 'dexie';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NoteField } from '../../components/evidence/note-field';
import { useLive } from '../../components/use-live';
import type { Database } from '../../utils/db/database';
import { noteOf } from '../../utils/evidence/note-of';
import { send } from '../../utils/messaging/send';
import { useAfterTyping } from './after-typing';
import { useSaver } from './use-saver';

/** What the person notes about an exhibit: kept as it is typed, entered in the chain when they leave it. */
export function ExhibitNote({ db, evidence }: { db: Database; evidence: number }) {
  const stored = useLive(() => liveQuery(async () => (await noteOf(db, evidence)) ?? null), [evidence]);
  const [text, setText] = useState('');
  const [covered, setCovered] = useState(false);
  const acknowledged = useRef('');
  const { saver, state } = useSaver<string>(async (value) => {
    const kept = await send('save-note', { evidence, text: value });
    acknowledged.current = kept.updatedAt;
    setCovered(kept.text !== value);
  });
  useAfterTyping(() => {
    // A live query may report late what was already typed over.
    if (stored && saver.idle() && stored.updatedAt >= acknowledged.current) setText(stored.text);
  }, [stored, saver]);

  // Null when the chain has the note as it is typed, as far as this panel knows.
  const typed = useRef<string | null>(null);
  const settle = () => {
    if (typed.current === null) return;
    void send('settle-note', { evidence, text: typed.current });
    typed.current = null;
  };
  useEffect(() => {
    addEventListener('pagehide', settle);
    return () => {
      removeEventListener('pagehide', settle);
      settle();
    };
  }, []);

  if (stored === undefined) return null;
  return (
    <NoteField
      id={`note-${evidence}`}
      text={text}
      state={state}
      covered={covered}
      onType={(value) => {
        typed.current = value;
        setText(value);
        saver.save(value);
      }}
      onLeave={settle}
      onRetry={saver.flush}
    />
  );
}
