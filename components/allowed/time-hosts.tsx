import { useWords } from '../words';
import { type AllowedSite, SiteItem } from './site-list';

/** The hosts that are allowed for one thing alone: to be asked for the time. Nothing where there are none. */
export function TimeHosts<Site extends AllowedSite>(props: {
  hosts: readonly Site[];
  onTakeBack: (host: Site) => void;
}) {
  const { t } = useWords();
  if (props.hosts.length === 0) return null;
  return (
    <section data-testid="time-hosts">
      <h2>{t('timeHostsTitle')}</h2>
      <p class="quiet">{t('timeHostsUse')}</p>
      <ul class="sites">
        {props.hosts.map((host) => (
          <SiteItem key={host.hosts.join()} site={host} onTakeBack={() => props.onTakeBack(host)} />
        ))}
      </ul>
    </section>
  );
}
