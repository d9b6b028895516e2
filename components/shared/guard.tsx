import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { useWords } from '../words';
import { Notice } from './notice';

/** Shows that the store or the screen broke, instead of an empty page. */
export function Guard({ children }: { children: ComponentChildren }) {
  const { t } = useWords();
  const [error] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <Notice tone="care" alert>
      <p>{t('screenBroke')}</p>
      <p class="mono">{String(error)}</p>
    </Notice>
  );
}
