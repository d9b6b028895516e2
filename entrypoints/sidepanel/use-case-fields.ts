import { useRef, useState } from 'preact/hooks';
import { send } from '../../utils/messaging/send';
import type { Case, CaseFields } from '../../utils/model/case';
import { useAfterTyping } from './after-typing';
import { useSaver } from './use-saver';

/**
 * A case as it is typed: what is on the screen is the person's, and follows the store only when all of it is kept and they are
 * out of the field.
 */
export function useCaseFields(openCase: Case) {
  const [fields, setFields] = useState<CaseFields>(openCase);
  const [covered, setCovered] = useState(false);
  const acknowledged = useRef('');
  const { saver, state } = useSaver<Partial<CaseFields>>(
    async (changes) => {
      const kept = await send('update-case', { number: openCase.number, changes });
      acknowledged.current = kept.updatedAt;
      setCovered(differs(changes, kept));
    },
    (older, newer) => ({ ...older, ...newer }),
  );
  useAfterTyping(() => {
    // A live query may report late what was already typed over.
    if (saver.idle() && openCase.updatedAt >= acknowledged.current) setFields(openCase);
  }, [openCase, saver]);

  const change = (changes: Partial<CaseFields>) => {
    setFields((before) => ({ ...before, ...changes }));
    saver.save(changes);
  };
  return { fields, change, state, covered, retry: saver.flush };
}

/** Whether a text was kept otherwise than it was typed. */
function differs(typed: Partial<CaseFields>, kept: Case): boolean {
  const texts: [string, unknown][] = Object.entries(typed).filter(([, value]) => typeof value === 'string');
  const stored = new Map<string, unknown>(Object.entries(kept));
  return texts.some(([name, value]) => stored.get(name) !== value);
}
