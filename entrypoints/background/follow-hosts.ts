import { browser } from 'wxt/browser';
import { allowedHosts, allowedSince, noteAllowed, onHostsChanged } from '@/utils/platform/allowed-hosts';
import { injectPageScripts, syncPageScripts } from '@/utils/platform/page-scripts';
import { authoritySetting, hostsOf } from '@/utils/timestamp/authority-setting';

/**
 * Keeps the scripts that run by themselves in step with the hosts that are allowed: when one is allowed or taken back
 * (by us or in the browser's own settings), after an update, at every start. To be called as the worker begins.
 */
export function followHosts(): void {
  onHostsChanged(() => void follow());
  browser.runtime.onStartup.addListener(() => void follow());
  // An update leaves the old scripts in open tabs without anybody to talk to.
  browser.runtime.onInstalled.addListener(() => void follow({ intoOpenTabs: 'all' }));
  void follow();
}

async function follow(
  { intoOpenTabs }: { intoOpenTabs: 'all' | 'new' } = { intoOpenTabs: 'new' },
): Promise<void> {
  const before = await allowedSince();
  const allowed = await allowedHosts();
  // Those were allowed for one question in the background; nothing of ours has to be in their pages.
  const asked = hostsOf(await authoritySetting());
  const origins = allowed.filter((origin) => !asked.includes(origin));
  await syncPageScripts(origins);
  await noteAllowed(allowed);
  await injectPageScripts(intoOpenTabs === 'all' ? origins : origins.filter((origin) => !(origin in before)));
}
