import { useRef } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';
import './more-links.css';

/** The other pages of the extension, each in a tab of its own, behind one button: near at hand however long the page is. */
export function MoreLinks({ links }: { links: readonly { page: string; name: MessageKey }[] }) {
  const { t } = useWords();
  const list = useRef<HTMLElement>(null);
  return (
    <>
      <button type="button" class="link-button" data-testid="more-links" popovertarget="more-links">
        {t('moreLinks')}
      </button>
      <nav id="more-links" class="more-links" popover="auto" aria-label={t('moreLinks')} ref={list}>
        <ul>
          {links.map(({ page, name }) => (
            <li key={page}>
              <a
                href={`/${page}.html`}
                target="_blank"
                rel="noopener"
                data-testid={`open-${page}`}
                onClick={() => list.current?.hidePopover()}
              >
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
