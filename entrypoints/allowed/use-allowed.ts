import { useEffect, useState } from 'preact/hooks';
import type { AllowedSite } from '../../components/allowed/site-list';
import type { Say } from '../../utils/i18n/translate';
import { allowedHosts, allowedSince, onHostsChanged } from '../../utils/platform/allowed-hosts';
import { type ButtonSetting, buttonSetting } from '../../utils/platform/page-button-setting';
import { onSettingsChanged } from '../../utils/platform/settings-changed';
import { shortcuts } from '../../utils/platform/shortcuts';
import { authoritySetting, hostsOf } from '../../utils/timestamp/authority-setting';
import { type WatchedSite, watchedSites } from '../../utils/wallets/watch-origins';

type Site = AllowedSite & { origins: readonly string[] };

interface Allowed {
  sites: Site[];
  /** Those that are asked for the time and nothing else. */
  timeHosts: Site[];
  button: ButtonSetting;
  shortcuts: { name: string; keys: string }[];
}

/** All that the page tells, asked anew whenever any of it changes, here or elsewhere. Undefined until first known. */
export function useAllowed(say: Say): Allowed | undefined {
  const [allowed, setAllowed] = useState<Allowed>();
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const now = await look(say);
      if (!gone) setAllowed(now);
    };
    onHostsChanged(() => void ask());
    onSettingsChanged(() => void ask());
    void ask();
    return () => {
      gone = true;
    };
  }, [say]);
  return allowed;
}

async function look(say: Say): Promise<Allowed> {
  const [origins, since, button, keys, authorities] = await Promise.all([
    allowedHosts(),
    allowedSince(),
    buttonSetting(),
    shortcuts(),
    authoritySetting(),
  ]);
  const asked = hostsOf(authorities);
  const told = (site: WatchedSite): Site => ({
    name: site.wallet ? say(site.wallet.name) : null,
    hosts: site.hosts,
    origins: site.origins,
    since:
      site.origins
        .map((origin) => since[origin])
        .filter((time) => time !== undefined)
        .sort()[0] ?? null,
  });
  const isAsked = (origin: string) => asked.includes(origin);
  return {
    sites: watchedSites(origins.filter((origin) => !isAsked(origin))).map(told),
    timeHosts: watchedSites(origins.filter(isAsked)).map(told),
    button,
    shortcuts: keys,
  };
}
