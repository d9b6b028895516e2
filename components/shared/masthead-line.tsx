import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import './masthead.css';
import { SealMark } from './seal-mark';

/** Mark, name, and what stands at the far end. */
export function MastheadLine({ children }: { children?: ComponentChildren }) {
  const { t } = useWords();
  return (
    <div class="masthead">
      <SealMark size={26} />
      <h1>{t('appName')}</h1>
      {children}
    </div>
  );
}
