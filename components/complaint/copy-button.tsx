import { useState } from 'preact/hooks';
import { useWords } from '../words';

/** Copies a text and says whether it worked. */
export function CopyButton({ text, onCopied }: { text: string; onCopied: () => void }) {
  const { t } = useWords();
  const [copied, setCopied] = useState<{ text: string; ok: boolean }>();
  const shown = copied?.text === text ? copied : undefined;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied({ text, ok: true });
        onCopied();
      },
      () => setCopied({ text, ok: false }),
    );
  return (
    <>
      <button type="button" class="button button-main" data-testid="copy-text" onClick={copy}>
        {t(shown?.ok ? 'copied' : 'copyText')}
      </button>
      <p class={shown?.ok ? 'hidden-words' : 'quiet'} role="status">
        {shown === undefined ? '' : t(shown.ok ? 'copied' : 'copyFailed')}
      </p>
    </>
  );
}
