import { Fragment } from 'preact';
import type { MessageKey } from '../../utils/i18n/translate';
import { useWords } from '../words';
import './panel-links.css';

const LINKS = {
  allowed: 'allowedLink',
  help: 'helpLink',
  welcome: 'welcomeLink',
  verify: 'verifyLink',
  lock: 'lockLink',
  backup: 'backupLink',
} as const satisfies Record<string, MessageKey>;

const PAGES = Object.keys(LINKS) as (keyof typeof LINKS)[];

/** The other pages of the extension, at the foot of the panel. */
export function PanelLinks() {
  return (
    <>
      {PAGES.map((page, index) => (
        <Fragment key={page}>
          {index > 0 ? ' · ' : null}
          <PanelLink page={page} testid={`open-${page}`} />
        </Fragment>
      ))}
    </>
  );
}

/** A button that brings the same links, for where the foot is ten thousand rows away. */
export function PanelLinksButton() {
  const { t } = useWords();
  return (
    <>
      <button type="button" class="link-button" popovertarget="panel-links" data-testid="more-pages">
        {t('morePages')}
      </button>
      <nav id="panel-links" popover="auto" class="panel-links" aria-label={t('morePages')}>
        {PAGES.map((page) => (
          <PanelLink key={page} page={page} />
        ))}
      </nav>
    </>
  );
}

function PanelLink({ page, testid }: { page: keyof typeof LINKS; testid?: string }) {
  const { t } = useWords();
  return (
    <a href={`/${page}.html`} target="_blank" rel="noopener" data-testid={testid}>
      {t(LINKS[page])}
    </a>
  );
}
