import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../utils/messaging/send';
import type { Case, CaseFields } from '../../utils/model/case';
import { useSaver } from './use-saver';

/** A case as it is typed: what is on the screen is the person's, and follows the store only when all of it is kept. */
export function useCaseFields(openCase: Case) {
  const [fields, setFields] = useState<CaseFields>(openCase);
  const acknowledged = useRef('');
  const { saver, state } = useSaver<Partial<CaseFields>>(
    async (changes) => {
      acknowledged.current = (await send('update-case', { number: openCase.number, changes })).updatedAt;
    },
    (older, newer) => ({ ...older, ...newer }),
  );

  useEffect(() => {
    // A live query may report late what was already typed over.
    if (saver.idle() && openCase.updatedAt >= acknowledged.current) setFields(openCase);
  }, [openCase, saver]);

  const change = (changes: Partial<CaseFields>) => {
    setFields((before) => ({ ...before, ...changes }));
    saver.save(changes);
  };
  return { fields, change, state, retry: saver.flush };
}
