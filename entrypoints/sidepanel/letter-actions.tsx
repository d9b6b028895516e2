import { CopyButton } from '../../components/complaint/copy-button';
import { Notice } from '../../components/shared/notice';
import { useAction } from '../../components/use-action';
import { useWords } from '../../components/words';
import type { LetterVersion } from '../../utils/model/letter-version';
import { zonedIso } from '../../utils/packaging/zoned-time';
import { type LetterFile, saveLetter } from './save-letter';
import type { LetterInput } from './use-letter';

const FILES = { docx: 'saveLetterWord', html: 'saveLetterPrint', txt: 'saveLetterText' } as const;

/** What is sent on paper is saved as a file; a message is copied. Nothing here sends anything. */
export function LetterActions(
  props: LetterInput & { text: string; keepVersion: (why: LetterVersion['why']) => Promise<unknown> },
) {
  const { t } = useWords();
  const saving = useAction();
  const { openCase, exhibits, channel, language, text } = props;
  const kinds: LetterFile[] = ['formal', 'regulator', 'legal_aid'].includes(channel)
    ? ['docx', 'html']
    : ['txt'];
  return (
    <>
      <CopyButton text={text} onCopied={() => void props.keepVersion('copied').catch(() => undefined)} />
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="button"
          data-testid={`save-${kind}`}
          disabled={saving.busy}
          onClick={() =>
            saving.run(async () => {
              const day = zonedIso(new Date()).slice(0, 10);
              await saveLetter(kind, { channel, language, text }, openCase, exhibits, day);
              await props.keepVersion('saved');
            })
          }
        >
          {t(FILES[kind])}
        </button>
      ))}
      {saving.failed ? (
        <Notice tone="care" alert>
          {t('letterSaveFailed')}
        </Notice>
      ) : null}
    </>
  );
}
