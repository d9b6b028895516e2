import { useEffect, useState } from 'preact/hooks';
import type { AllowedSite } from '../../components/allowed/site-list';
import type { Language } from '../../utils/i18n/translate';
import { allowedHosts, allowedSince, onHostsChanged } from '../../utils/platform/allowed-hosts';
import { type ButtonSetting, buttonSetting } from '../../utils/platform/page-button-setting';
import { onSettingsChanged } from '../../utils/platform/settings-changed';
import { shortcuts } from '../../utils/platform/shortcuts';
import { watchedSites } from '../../utils/wallets/watch-origins';

interface Allowed {
  sites: (AllowedSite & { origins: readonly string[] })[];
  button: ButtonSetting;
  shortcuts: { name: string; keys: string }[];
}

/** All that the page tells, asked anew whenever any of it changes, here or elsewhere. Undefined until first known. */
export function useAllowed(language: Language): Allowed | undefined {
  const [allowed, setAllowed] = useState<Allowed>();
  useEffect(() => {
    let gone = false;
    const ask = async () => {
      const now = await look(language);
      if (!gone) setAllowed(now);
    };
    onHostsChanged(() => void ask());
    onSettingsChanged(() => void ask());
    void ask();
    return () => {
      gone = true;
    };
  }, [language]);
  return allowed;
}

async function look(language: Language): Promise<Allowed> {
  const [origins, since, button, keys] = await Promise.all([
    allowedHosts(),
    allowedSince(),
    buttonSetting(),
    shortcuts(),
  ]);
  const sites = watchedSites(origins).map((site) => ({
    name: site.wallet?.name[language === 'en' ? 'en' : 'zh'] ?? null,
    hosts: site.hosts,
    origins: site.origins,
    since:
      site.origins
        .map((origin) => since[origin])
        .filter((time) => time !== undefined)
        .sort()[0] ?? null,
  }));
  return { sites, button, shortcuts: keys };
}
