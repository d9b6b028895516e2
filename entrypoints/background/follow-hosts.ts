import { browser } from 'wxt/browser';
import { allowedHosts, allowedSince, noteAllowed, onHostsChanged } from '@/utils/platform/allowed-hosts';
import { injectPageScripts, syncPageScripts } from '@/utils/platform/page-scripts';

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
  const origins = await allowedHosts();
  await syncPageScripts(origins);
  await noteAllowed(origins);
  await injectPageScripts(intoOpenTabs === 'all' ? origins : origins.filter((origin) => !(origin in before)));
}
