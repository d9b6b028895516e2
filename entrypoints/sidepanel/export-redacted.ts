import { coverPicture } from '../../utils/capture/cover-picture';
import type { Database } from '../../utils/db/database';
import { send } from '../../utils/messaging/send';
import type { Redaction } from '../../utils/model/redaction';
import { redactInput } from '../../utils/packaging/redacted-input';
import { coversOf } from '../../utils/redaction/cover/cover-spans';
import { composeAndFinish, inputOf, keepLetters } from './export-case';
import type { Exported } from './finish-package';
import type { ChosenLetter } from './letters';
import type { ExportWatch } from './use-export';

const FORMAL: ChosenLetter = { channel: 'formal', language: 'en' };

/**
 * Makes the redacted package of a case, by the same steps as the whole one: between loading and composing every part is
 * covered or left out, and before the export the chain says which copy was made. Rejects unless every file in it was found
 * right. With a password the file is locked with it. The letters are those that were edited, and the formal one.
 */
export async function exportRedacted(
  db: Database,
  caseNumber: number,
  redaction: Redaction,
  password: string | null,
  watch: ExportWatch,
): Promise<Exported> {
  watch.report('load');
  const whole = await inputOf(db, caseNumber, FORMAL, watch);
  watch.signal.throwIfAborted();
  const input = await redactInput(whole, {
    redaction,
    covers: coversOf(redaction.texts),
    coverPicture,
    onCovered: (done, total) => watch.report('cover', { done, total }, total - done),
    signal: watch.signal,
  });
  const finished = await composeAndFinish(
    {
      ...input,
      async seal(manifestSha256) {
        watch.signal.throwIfAborted();
        await send('record-package', {
          event: 'redacted',
          number: caseNumber,
          sha256: input.redacted.file.digest.sha256,
        });
        return whole.seal(manifestSha256);
      },
    },
    password,
    watch,
  );
  await keepLetters(caseNumber, whole.drafts);
  return finished;
}
