import { shortTime } from '../format';
import { useWords } from '../words';

/** A wallet or site whose pages the extension may see by itself. */
export interface AllowedSite {
  name: string | null;
  hosts: readonly string[];
  /** UTC; null when it is not known. */
  since: string | null;
}

/** The allowed wallets and sites, what for, and the way to take each back. */
export function SiteList<Site extends AllowedSite>(props: {
  sites: readonly Site[];
  onTakeBack: (site: Site) => void;
}) {
  const { t } = useWords();
  return (
    <section data-testid="allowed-hosts">
      <h2>{t('sitesTitle')}</h2>
      {props.sites.length === 0 ? (
        <p class="quiet" data-testid="nothing-allowed">
          {t('sitesNone')}
        </p>
      ) : (
        <>
          <ul class="sites">
            {props.sites.map((site) => (
              <SiteItem key={site.hosts.join()} site={site} onTakeBack={() => props.onTakeBack(site)} />
            ))}
          </ul>
          <h3>{t('sitesUse')}</h3>
          <ul class="uses">
            <li>{t('sitesUseFailures')}</li>
            <li>{t('sitesUseButton')}</li>
            <li>{t('sitesUseNothingElse')}</li>
          </ul>
        </>
      )}
    </section>
  );
}

/** One that is allowed, since when, and the way to take it back. */
export function SiteItem({ site, onTakeBack }: { site: AllowedSite; onTakeBack: () => void }) {
  const { t, language } = useWords();
  const hosts = site.hosts.map((host) => (host === '*' ? t('everySite') : host)).join(t('listComma'));
  return (
    <li class="site">
      <div>
        <p class="site-name">{site.name ?? hosts}</p>
        {site.name === null ? null : <p class="mono">{hosts}</p>}
        <p class="quiet">
          {site.since === null ? t('sinceUnknown') : t('since', shortTime(site.since, language))}
        </p>
      </div>
      <button
        type="button"
        class="button button-small"
        data-testid="take-back"
        data-host={site.hosts[0]}
        aria-label={t('takeBackOf', site.name ?? hosts)}
        onClick={onTakeBack}
      >
        {t('takeBack')}
      </button>
    </li>
  );
}
