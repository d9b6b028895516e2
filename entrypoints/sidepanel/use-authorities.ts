import { useEffect, useState } from 'preact/hooks';
import type { NewAuthority } from '../../components/stamps/authority-form';
import { askForHosts, takeBackHosts } from '../../utils/platform/allowed-hosts';
import { onSettingsChanged } from '../../utils/platform/settings-changed';
import {
  type AuthoritySetting,
  authoritySetting,
  hostsOf,
  saveAuthoritySetting,
} from '../../utils/timestamp/authority-setting';
import { authorityId } from '../../utils/timestamp/authority-url';

interface Authorities extends AuthoritySetting {
  change(setting: Partial<AuthoritySetting>): Promise<void>;
  add(added: NewAuthority): Promise<void>;
  /** Asks the browser for the hosts of those that are ticked. Must be called straight from a click. */
  allow(): Promise<boolean>;
}

/** Who is asked for the time, as it is stored; undefined until it is known. */
export function useAuthorities(): Authorities | undefined {
  const [setting, setSetting] = useState<AuthoritySetting>();
  useEffect(() => {
    const look = () => void authoritySetting().then(setSetting);
    onSettingsChanged(look);
    look();
  }, []);
  if (setting === undefined) return undefined;
  const ticked = (of: AuthoritySetting) => hostsOf({ ...of, list: of.list.filter(({ on }) => on) });
  const change = async (changes: Partial<AuthoritySetting>) => {
    const changed = { ...setting, ...changes };
    setSetting(changed);
    await saveAuthoritySetting(changed);
    const wanted = ticked(changed);
    const idle = ticked(setting).filter((host) => !wanted.includes(host));
    // What is asked no more is not allowed any more.
    if (idle.length > 0) await takeBackHosts(idle);
  };
  const add = ({ name, url, plain }: NewAuthority) => {
    const used = setting.list.map(({ id }) => id);
    return change({ list: [...setting.list, { id: authorityId(url, used), name, url, plain, on: true }] });
  };
  return { ...setting, change, add, allow: () => askForHosts(ticked(setting)) };
}
