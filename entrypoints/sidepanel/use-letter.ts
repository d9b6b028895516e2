import { liveQuery } from 'dexie';
import { useMemo, useRef, useState } from 'preact/hooks';
import { useLive } from '../../components/use-live';
import { versionsOf } from '../../utils/cases/letter-versions';
import { draftOf } from '../../utils/cases/queries';
import { compose } from '../../utils/complaint/compose';
import type { Database } from '../../utils/db/database';
import { send } from '../../utils/messaging/send';
import type { Case, Channel, Draft } from '../../utils/model/case';
import type { LetterVersion } from '../../utils/model/letter-version';
import type { TextLanguage } from '../../utils/model/text-language';
import { zonedIso } from '../../utils/packaging/zoned-time';
import { useAfterTyping } from './after-typing';
import type { Exhibit } from './exhibits';
import type { LetterFacts } from './letter-facts';
import { useSaver } from './use-saver';

export type Edit = Omit<Draft, 'updatedAt'>;

export interface LetterInput {
  db: Database;
  openCase: Case;
  exhibits: readonly Exhibit[];
  facts: LetterFacts;
  channel: Channel;
  language: TextLanguage;
}

/** One letter: the text from the facts, what the person made of it, what changed since, and its earlier versions. */
export function useLetter({ db, openCase, exhibits, facts, channel, language }: LetterInput) {
  const caseNumber = openCase.number;
  const key = [caseNumber, channel, language] as const;
  const stored = useLive(() => liveQuery(async () => ({ draft: await draftOf(db, ...key) })), key);
  const versions = useLive(() => liveQuery(() => versionsOf(db, ...key)), key);
  const [typed, setTyped] = useState<Edit>();
  const kept = useRef<Edit | undefined>(undefined);
  const { saver, state } = useSaver<Edit>(async (edit) => {
    const { updatedAt: _, ...draft } = await send('save-draft', edit);
    kept.current = draft;
  });
  useAfterTyping(() => {
    if (saver.idle() && kept.current !== undefined) setTyped(kept.current);
  }, [state, saver]);

  const { letter, basis } = useMemo(() => {
    const write = (date: string, of: LetterFacts) =>
      compose({ ...of, case: openCase, exhibits, channel, language, date });
    // The basis is dated by the case, and a silence by its beginning, so that a new day alone is no change of facts.
    const undated = facts.silence ? { ...facts, silence: { ...facts.silence, days: 1 } } : facts;
    return {
      letter: write(zonedIso(new Date()).slice(0, 10), facts),
      basis: write(openCase.createdAt.slice(0, 10), undated).text,
    };
  }, [openCase, exhibits, facts, channel, language]);

  const edit = typed ?? stored?.draft;
  const text = edit?.text ?? letter.text;
  const save = (changed: string, from: string) => {
    const next = { caseNumber, channel, language, text: changed, basis: from };
    setTyped(next);
    saver.save(next);
  };
  const keepVersion = (why: LetterVersion['why'], of = text) =>
    send('keep-letter-version', { caseNumber, channel, language, text: of, why });

  return {
    loaded: stored !== undefined,
    letter,
    text,
    edited: edit !== undefined,
    /** The text that the person began with, and what would be written now; undefined where they are the same. */
    changed: edit !== undefined && edit.basis !== basis ? { before: edit.basis, after: basis } : undefined,
    /** Everything that was written from facts and may stand in the text. */
    written: [letter.text, basis, edit?.basis ?? ''],
    versions: versions ?? [],
    state,
    /** Not all of it was kept as it was typed. */
    covered: typed !== undefined && kept.current !== undefined && kept.current.text !== typed.text,
    retry: saver.flush,
    keepVersion,
    type: (changed: string) => save(changed, edit?.basis ?? basis),
    keep: () => edit && save(edit.text, basis),
    /** Puts another text in the place of the person's, which stays among the versions. */
    replace: async (by: string) => {
      await keepVersion('replaced');
      save(by, basis);
    },
    /** Goes back to the text from the facts; the person's own stays among the versions, and is what this resolves to. */
    discard: async (): Promise<Edit | undefined> => {
      saver.drop();
      // What was typed last becomes a version too.
      if (edit)
        await send('save-draft', { caseNumber, channel, language, text: edit.text, basis: edit.basis });
      await send('discard-draft', { caseNumber, channel, language });
      kept.current = undefined;
      setTyped(undefined);
      return edit && { caseNumber, channel, language, text: edit.text, basis: edit.basis };
    },
    takeBack: (discarded: Edit) => {
      setTyped(discarded);
      saver.save(discarded);
    },
  };
}
