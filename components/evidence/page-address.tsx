import { useWords } from '../words';

/** Where a page was captured; as text, because opening it again is not what it proves. */
export function PageAddress({ url }: { url: string }) {
  const { t } = useWords();
  return (
    <p>
      <span class="quiet">{t('pageAddress')}</span> <span class="mono">{url}</span>
    </p>
  );
}
