import type { ComponentChildren } from 'preact';
import { useWords } from '../words';
import './masthead.css';
import { SealMark } from './seal-mark';

/** The head of a page of the extension: mark, name, and what stands at the far end. */
export function Masthead({ children }: { children?: ComponentChildren }) {
  const { t } = useWords();
  return (
    <header class="masthead">
      <SealMark size={26} />
      <h1>{t('appName')}</h1>
      {children}
    </header>
  );
}
