import { useState } from 'preact/hooks';
import { useWords } from '../words';

/** Copies one field of a form and says whether it worked. */
export function CopyField({ name, text }: { name: string; text: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState<{ text: string; ok: boolean }>();
  const shown = copied?.text === text ? copied : undefined;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, ok: true }),
      () => setCopied({ text, ok: false }),
    );
  return (
    <div class="sheet-copy">
      <button
        type="button"
        class="button button-small"
        data-testid="copy-field"
        aria-label={t('copyFieldName', name)}
        onClick={copy}
      >
        {t(shown?.ok ? 'copied' : 'copyText')}
      </button>
      <p class={shown?.ok ? 'hidden-words' : 'quiet'} role="status">
        {shown === undefined ? '' : t(shown.ok ? 'copied' : 'copyFailed')}
      </p>
    </div>
  );
}
