import { liveQuery } from 'dexie';
import { useMemo, useState } from 'preact/hooks';
import { useLive } from '../../components/use-live';
import { draftOf } from '../../utils/cases/queries';
import { compose } from '../../utils/complaint/compose';
import type { Database } from '../../utils/db/database';
import { send } from '../../utils/messaging/send';
import type { Case, Channel, Draft, TextLanguage } from '../../utils/model/case';
import { zonedIso } from '../../utils/packaging/zoned-time';
import type { Exhibit } from './exhibits';
import { useSaver } from './use-saver';

type Edit = Omit<Draft, 'updatedAt'>;

export interface LetterInput {
  db: Database;
  openCase: Case;
  exhibits: readonly Exhibit[];
  channel: Channel;
  language: TextLanguage;
}

/** One letter: the text from the facts, what the person made of it, and whether the facts changed since. */
export function useLetter({ db, openCase, exhibits, channel, language }: LetterInput) {
  const caseNumber = openCase.number;
  const stored = useLive(
    () => liveQuery(async () => ({ draft: await draftOf(db, caseNumber, channel, language) })),
    [caseNumber, channel, language],
  );
  const [typed, setTyped] = useState<Edit>();
  const { saver, state } = useSaver<Edit>((edit) => send('save-draft', edit));

  const { letter, basis } = useMemo(() => {
    const write = (date: string) => compose({ case: openCase, exhibits, channel, language, date });
    // The basis is dated by the case, so that a new day alone is no change of facts.
    return {
      letter: write(zonedIso(new Date()).slice(0, 10)),
      basis: write(openCase.createdAt.slice(0, 10)).text,
    };
  }, [openCase, exhibits, channel, language]);

  const edit = typed ?? stored?.draft;
  const save = (text: string, from: string) => {
    const next = { caseNumber, channel, language, text, basis: from };
    setTyped(next);
    saver.save(next);
  };

  return {
    loaded: stored !== undefined,
    letter,
    text: edit?.text ?? letter.text,
    edited: edit !== undefined,
    factsChanged: edit !== undefined && edit.basis !== basis,
    state,
    retry: saver.flush,
    type: (text: string) => save(text, edit?.basis ?? basis),
    keep: () => edit && save(edit.text, basis),
    discard: async () => {
      saver.drop();
      await send('discard-draft', { caseNumber, channel, language });
      setTyped(undefined);
    },
  };
}
